/** English words of fewer than three letters that a run without blanks may hold. */
export const shortWords = new Set(
  'a of to in is it on at by as an or be we he so no up if my do go me us'.split(' '),
)
