/** Look-alikes and characters of no relation that an OCR engine may put in a character's place. */
const wrong = '日曰己已末未人入土士大太干千白自目且田由甲申'

/** How a story changed on its way into another paper. */
export interface ReprintEdits {
  /** Share of characters that were misread. */
  errors: number
  /** Share of the text that was kept, from its beginning. */
  kept: number
  /** What the other paper put before it. */
  opening: string
}

/** A text as another paper printed it, and another OCR pass read it. */
export function reprintOf(
  text: string,
  { errors, kept, opening }: ReprintEdits,
  random: () => number,
): string {
  let printed = opening
  for (const character of text.slice(0, Math.ceil(text.length * kept))) {
    const luck = random() / Math.max(errors, 1e-9)
    if (luck > 1) printed += character
    else if (luck < 0.7) printed += wrong.charAt(Math.floor(random() * wrong.length))
    else if (luck < 0.85) printed += character + character
  }
  return printed
}
