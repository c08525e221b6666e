/**
 * What a bug report needs and nothing that an editor wrote: the kind of error and where in the code it happened. The
 * error's message is left out, because it may quote a text.
 *
 * @param note what the editor wrote to go with it; empty for nothing
 */
export function errorReport(error: Error, note = ''): string {
  const lines = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s*at |@/.test(line) && /:\d+:\d+\)?$/.test(line))
  const places = lines.slice(0, 12).map((line) => line.trim().replace(/\(?\w+:\/\/[^/]*\//, '('))
  return [error.name, ...places, navigator.userAgent, ...(note.trim() ? ['', note.trim()] : [])].join('\n')
}
