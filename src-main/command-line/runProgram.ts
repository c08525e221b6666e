import { type Command, CommanderError } from 'commander'

/** Runs the command line and answers with the exit status: what the command says, or 2 after wrong usage. */
export async function runProgram(
  makeProgram: (finish: (status: number) => void) => Command,
  args: readonly string[],
): Promise<number> {
  let status = 0
  const program = makeProgram((given) => {
    status = given
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return status
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    throw error
  }
}
