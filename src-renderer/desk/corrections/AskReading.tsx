import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AnchoredPopover } from '../popovers/AnchoredPopover'

interface AskReadingProps {
  kind: 'print' | 'normalisation'
  printed: string
  rect: DOMRect
  /** Null: never mind. */
  answer: (text: string | null) => void
}

/** Asks what a misprint should read, or for the form that is wanted. */
export function AskReading({ kind, printed, rect, answer }: AskReadingProps) {
  const { t } = useTranslation('desk')
  const [text, setText] = useState(kind === 'print' ? '' : printed)
  const label = t(`correction.ask.${kind}`, { text: printed })
  return (
    <AnchoredPopover rect={rect} label={label} onClose={() => answer(null)}>
      <TextInput
        w={260}
        data-autofocus
        label={label}
        description={t(`correction.hint.${kind}`)}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.key !== 'Enter') return
          event.preventDefault()
          const wanted = text.trim()
          answer(kind === 'normalisation' && (wanted === '' || wanted === printed) ? null : wanted)
        }}
      />
    </AnchoredPopover>
  )
}
