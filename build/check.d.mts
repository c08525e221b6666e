export interface Gate {
  name: string
  tool: string
  args: string[]
  verdict?: (output: string) => string | undefined
}
export const gates: Gate[]
export function runGate(gate: Gate, folder?: string): string | undefined
