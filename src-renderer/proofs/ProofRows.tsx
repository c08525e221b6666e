import type { ProofBlock, ProofPiece, ProofRow } from '../../src-core/exports/proofSheet'
import classes from './Proof.module.css'

interface ProofRowsProps {
  block: ProofBlock
  /** BCP 47 */
  language: string
  /** What kind of block it is, in words. */
  role: string
}

/** A block by raw line: its number, what was read, what it was corrected to, and room to write. */
export function ProofRows({ block, language, role }: ProofRowsProps) {
  return (
    <div className={classes.block} data-role={block.role}>
      {block.rows.map((row, i) => (
        <div key={keyOf(row, i)} className={classes.row}>
          <span className={classes.number}>{row.line}</span>
          <span lang={language}>{row.raw ?? '″'}</span>
          <span lang={language} className={classes.corrected}>
            <ProofText pieces={row.pieces} />
          </span>
          <span className={classes.role}>{i === 0 ? role : ''}</span>
        </div>
      ))}
    </div>
  )
}

/** Corrected text, its changes underlined; a caret stands where something was taken out. */
export function ProofText({ pieces }: { pieces: readonly ProofPiece[] }) {
  let at = 0
  return pieces.map(({ text, changed }) => {
    at += text.length
    const key = `${at} ${changed}`
    return changed ? <ins key={key}>{text || '‸'}</ins> : <span key={key}>{text}</span>
  })
}

const keyOf = ({ line }: ProofRow, i: number) => `${line} ${i}`
