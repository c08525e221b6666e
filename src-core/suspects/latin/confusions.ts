/**
 * Letters that a recogniser takes for others, read -> printed with what must speak for it, in nats. After the
 * ambiguities that Tesseract's training data lists (`unicharambigs`, Apache-2.0) and Unicode's confusables (UTS #39).
 */
const table =
  'rn m 1|m rn 2.5|cl d 1.5|d cl 3|ri n 2|n ri 3|nn m 2|ni m 2|in m 2|m in 2.5|m ni 2.5|vv w 1|w vv 3|ii u 1.5|ii n 2|u ii 3|li h 2|h li 2.5|' +
  'h b 1.5|b h 1.5|c e 1.2|e c 1.2|o e 2|e o 2|a o 2|o a 2|a e 2.2|e a 2.2|u n 1.5|n u 1.5|i l 1.2|l i 1.2|t l 2|l t 2|i t 2.5|f t 1.5|t f 1.5|' +
  '1 l 0.5|1 i 0.5|0 o 0.5|5 s 0.5|8 b 1|6 b 1|9 g 1|l 1 4|! l 1|! i 1|| l 0.5|| i 0.5|j i 2|v y 2|y v 2|g q 2|q g 2|s a 3|f s 1.5|' +
  'ſ s 0.2|fi fi 0.1|ﬁ fi 0.1|ﬂ fl 0.1|ﬀ ff 0.1|ﬃ ffi 0.1|tb th 1.2|tlie the 0.5|lh th 1.5|tli th 1|ti h 2|il ll 2|ll li 2.5|h n 2|n h 2|r t 2.5|k lc 3|lc k 1.5|' +
  'ck d 3|w m 3|m w 3|v r 3|r n 2.5|z s 3|x k 3|ij y 2|oo co 3|é e 2|è e 2|e é 1.5|e è 1.5|a à 2|u ü 1.5|o ö 1.5|a ä 1.5|ii ü 1.5|B ß 1|b ß 2|ss ß 2.5|fs ß 2'

/** A stretch of letters as read, what may have been printed, and the cost. */
export interface LetterConfusion {
  read: string
  printed: string
  cost: number
}

export const letterConfusions: readonly LetterConfusion[] = table.split(/(?<=\d)\|/).map((entry) => {
  const [read = '', printed = '', cost = '9'] = entry.split(' ')
  return { read, printed, cost: Number(cost) }
})
