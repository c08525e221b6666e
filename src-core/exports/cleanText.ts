/**
 * XML 1.0 and HTML forbid most control characters, lone surrogates and non-characters: U+FFFD stands where
 * one was, so that offsets stay as they are.
 */
export function cleanText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  return text.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
}
