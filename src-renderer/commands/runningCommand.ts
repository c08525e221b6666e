let running: string | null = null

/** The command that runs at this very moment, so that what it changes can be called by its name. */
export function runningCommand(): string | null {
  return running
}

/** Runs a command under its name. */
export function runAs(id: string, run: () => void): void {
  const outer = running
  running = id
  try {
    run()
  } finally {
    running = outer
  }
}
