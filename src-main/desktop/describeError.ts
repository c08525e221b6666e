/**
 * What may be logged of an error: its kind, its code and where in the program it arose. Not its message, which may
 * quote the editor's text or a path.
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return `a ${typeof error} was thrown`
  const code = (error as NodeJS.ErrnoException).code
  // The stack begins with the message, whose lines may look like frames.
  const stack = error.stack ?? ''
  const frames = stack
    .slice(stack.indexOf(error.message) + error.message.length)
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
  return [`${error.name}${typeof code === 'string' ? ` (${code})` : ''}`, ...frames].join('\n')
}
