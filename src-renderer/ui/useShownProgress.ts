import { useThrottledValue } from '@mantine/hooks'

/** Milliseconds. */
const pace = 200

/** How far long work is, a few times a second: each showing has the window painted, which costs more than a step of the work. */
export function useShownProgress<T>(progress: T): T {
  return useThrottledValue(progress, pace)
}
