const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Particles and endings: what follows a line break is the rest of a word when it is one of these. */
export const hangulEndings = set(
  '은 는 이 가 을 를 의 에 도 로 와 과 만 나 랑 께 에서 으로 까지 부터 에게 처럼 보다 라고 라는 라며 이라고 이라는 이라며 하고 하는 하며 하기 하게 하지 해서 했다 했고 했던 한다 한다고 된다 됐다 되는 되며 되고 되어 받았다 시켰다 시킨 다 고 며 면 지 서 게 던 들 들이 들은 들을 들의 들에게 적 적인 적으로 씩 째 여 였다 이다 이며 이고 입니다 습니다 했습니다 에는 에도 에서는 으로는 까지는 부터는 라도 조차 마저 뿐',
)

/** Words that stand alone before another: what precedes a line break is whole when it is one of these. */
export const hangulWholes = set(
  '그 이 저 한 두 다섯 여섯 일곱 여덟 아홉 열 세 네 몇 각 전 현 약 총 매 온 수 것 등 및 더 안 못 잘 또 곧 다 좀 큰 새 헌 옛 첫 때 중 후 뒤 앞 위',
)

/** Particles that end a word of two syllables or more: what precedes the break is then whole. */
export const hangulWordEnd =
  /\p{sc=Hangul}(?:[을를은는에의로와과도가]|에서|에게|까지|부터|으로|하고|하며|했다|한다)$/u
