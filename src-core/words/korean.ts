import { type PageWords, wordSet } from './pageWords'

const names = '[가-힣]{2,4}'

export const korean: PageWords = {
  dateline:
    /^[[［(（【](?<dateline>[^\]］)）】]{2,24}(?:뉴스|일보|신문|통신|연합|기자)(?:[ ,·=][^\]］)）】]{0,16})?)[\]］)）】] ?(?:(?<reporters>[가-힣]{2,4}) ?(?:선임|수습|인턴)?기자 ?=)?|^(?<plain>[가-힣]{2,6}=(?:연합뉴스|뉴시스))/u,
  byline: new RegExp(
    `^(?:글[ ·]?|취재 ?)?(?<reporters>${names}(?:[·, ]${names})*) ?(?:선임|수습|인턴|특파원|대표)? ?기자(?: ?\\S+@\\S+)?$`,
    'u',
  ),
  photographer: new RegExp(
    `(?:사진(?:=|·| ?제공=| )(?:${names} ?기자 ?)?(?<photographers>${names})|(?<credited>${names}) ?(?:사진)?기자 ?(?:촬영|찍음))`,
    'u',
  ),
  posts: /기자|특파원|통신원|제공|자료|사진부/,
  editor: new RegExp(`편집[ :=]+(?<editors>${names})`, 'u'),
  sections: wordSet(
    '종합 정치 경제 사회 문화 국제 지역 스포츠 오피니언 사설 칼럼 교육 과학 생활 건강 연예 광고 사람 인물 기획 특집 부고 독자',
  ),
  folio: /(?<page>[A-Z]?\d{1,2}) ?면/u,
}
