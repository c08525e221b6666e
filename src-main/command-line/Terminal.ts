/** What a command may say, and where. Tests give their own. */
export interface Terminal {
  /** Results: standard output. */
  print: (text: string) => void
  /** Everything else: standard error, with a line feed added. */
  tell: (line: string) => void
  /** Shows progress while something runs; says nothing where nobody watches. */
  progress: (total: number) => Progress
}

export interface Progress {
  advance: () => void
  stop: () => void
}
