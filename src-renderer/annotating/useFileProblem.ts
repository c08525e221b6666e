import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { VocabularyError } from '../../src-core/vocabulary/csv'

/** Reads a chosen file, and says what is wrong with it: its name, the line and the reason. Nothing changes then. */
export function useFileProblem() {
  const { t } = useTranslation('annotating')
  const [problem, setProblem] = useState('')
  const reading = async (file: File | null, take: (name: string, text: string) => Promise<void>) => {
    if (!file) return
    setProblem('')
    try {
      await take(file.name, decoded(await file.arrayBuffer()))
    } catch (error) {
      if (!(error instanceof VocabularyError)) throw error
      const { why, line, detail } = error
      setProblem(t(`file.${why}`, { name: file.name, line, detail }))
    }
  }
  return { problem, reading }
}

/** UTF-8, or what a Chinese spreadsheet writes. */
function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
