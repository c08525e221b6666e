/** A comma or the like and a closing quotation mark, and then the sentence goes on: `,” said`. */
const tag = /[,!?]\s?["'”’»] \p{Ll}/u
const openTag = /[,!?]\s?["'”’»] \p{Ll}+$/u

/** Whether a line says who speaks, or begins to. */
export const saysWhoSpeaks = (text: string): boolean => tag.test(text)

/** Whether a line ends with the word after a quotation: who said it is still to come. */
export const leavesSpeakerOpen = (text: string): boolean => openTag.test(text)
