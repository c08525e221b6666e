import { wordSet } from './pageWords'

/**
 * Words that stand for what has just been named: personal pronouns and demonstratives, from the closed classes of
 * each language's grammar. Of the sentences of English news that begin with one, three times fewer begin a
 * paragraph than of others. To add a language, add a line.
 */
const words: Record<string, string> = {
  en: 'He She It They His Her Its Their This That These Those Such',
  de: 'Er Sie Es Sein Seine Ihr Ihre Dies Diese Dieser Dieses Damit Dabei',
  fr: 'Il Elle Ils Elles Son Sa Ses Leur Leurs Ce Cet Cette Ces Cela',
}

const all = wordSet(Object.values(words).join(' '))

/** Whether a line begins with a word that refers to what stands before it. */
export function refersBack(text: string): boolean {
  const blank = text.indexOf(' ')
  return blank > 1 && blank < 8 && all.has(text.slice(0, blank))
}
