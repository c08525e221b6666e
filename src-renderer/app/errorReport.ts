/** A line of a stack, as Chromium and Firefox write it. */
const place = /^(?:\s*at (?:[\w$.<>[\] ]+ \()?|[\w$./<>*]*@)[a-z]+:\/\/\S+:\d+:\d+\)?$/

/**
 * What a bug report needs and nothing that an editor wrote: the kind of error and where in the code it happened. The
 * error's message is left out, because it may quote a text.
 *
 * @param note what the editor wrote to go with it; empty for nothing
 */
export function errorReport(error: Error, note = ''): string {
  const stack = error.stack ?? ''
  const [before = '', behind] = error.message ? stack.split(error.message, 2) : [stack]
  // A line of the message may look like a place: `a@b.cn at 10:30:15`.
  const lines = (behind ?? before).split('\n').filter((line) => place.test(line))
  const places = lines.slice(0, 12).map((line) => line.trim().replace(/\(?\w+:\/\/[^/]*\//, '('))
  return [error.name, ...places, navigator.userAgent, ...(note.trim() ? ['', note.trim()] : [])].join('\n')
}
