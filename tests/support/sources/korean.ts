import { plainHabits, type SourcePage } from '../source'

/** Korean: words broken anywhere, as Korean papers do, headlines above. */
export const korean: SourcePage = {
  name: 'ko-cheonggye-ilbo',
  habits: {
    ...plainHabits,
    measure: 18,
    indent: 1,
    head: 'above',
    blankBetweenParagraphs: true,
    columnLines: 14,
    syllables: true,
  },
  furniture: ['청계일보', '2026년 3월 18일 수요일', '지역 7면'],
  articles: [
    {
      id: 'library-boat',
      headline: ['섬마을 찾아가는 책배', '한 달 만에 천 권 빌려줘'],
      headlineText: '섬마을 찾아가는 책배 한 달 만에 천 권 빌려줘',
      paragraphs: [
        '[청계일보 김하늘 기자] 작은 어선을 고쳐 만든 도서관이 섬마을을 돌기 시작한 지 한 달 만에 책 천 권을 빌려줬다. 배에는 그림책과 소설, 농사 책이 실려 있다.',
        '책배는 매주 화요일과 금요일에 다섯 섬을 차례로 찾는다. 물때가 맞지 않으면 아이들이 바지선까지 걸어 나와 책을 받아 간다.',
        '선장 박도윤 씨는 “빌려 간 책을 다 읽지 못했다며 배를 붙잡는 할머니도 있다”고 말했다.',
      ],
    },
    {
      id: 'market-clock',
      headline: ['멈춘 시장 시계 다시 움직인다'],
      paragraphs: [
        '십오 년 동안 멈춰 있던 중앙시장 시계탑이 다음 달부터 다시 움직인다. 시장 상인들이 모은 돈으로 부품을 새로 깎아 넣었다.',
        '수리를 맡은 장인 이서준 씨는 시계 안에서 제비집 두 개를 발견했다. 제비가 떠날 때까지 작업을 미룬 탓에 공사는 두 달 늦어졌다.',
        '상인회는 시계가 다시 움직이는 날 정오에 시장 음식을 절반 값에 팔기로 했다.',
      ],
    },
    {
      id: 'snow-road',
      headline: ['눈 치우는 학생들에게 감사패'],
      paragraphs: [
        '겨울 내내 언덕길의 눈을 치운 고등학생 열두 명이 마을 주민들에게서 감사패를 받았다. 감사패는 낡은 나무 문짝을 잘라 만들었다.',
        '학생들은 “새벽에 나가면 별이 잘 보여서 좋았다”며 다음 겨울에도 나오겠다고 했다.',
      ],
    },
  ],
}
