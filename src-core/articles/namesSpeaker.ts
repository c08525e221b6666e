import type { Line } from '../model/line'

/** Whether a line says who speaks before what is said, as a headline begins: `市长：…`; a scanner reads `；` for the colon. */
export const namesSpeaker = (line: Line | undefined): boolean =>
  line?.script === 'cjk' && /^[\p{Script=Han}·]{2,8}[：:；;]/u.test(line.clean)
