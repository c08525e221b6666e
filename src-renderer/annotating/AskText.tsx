import { Autocomplete, Textarea } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'

interface AskTextProps {
  label: string
  /** Several lines: Mod+Enter ends, Enter begins a line. */
  long: boolean
  known: string[]
  initial?: string
  /** Empty: never mind. */
  onDone: (text: string) => void
}

/** One field, asked for and gone. */
export function AskText({ label, long, known, initial = '', onDone }: AskTextProps) {
  const { t } = useTranslation('annotating')
  const [text, setText] = useState(initial)
  const onKeyDown = (event: KeyboardEvent) => {
    // The Enter that takes an input method's candidate is not meant for the field.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      event.stopPropagation()
      onDone('')
    }
    if (event.key === 'Enter' && (!long || event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      event.stopPropagation()
      onDone(text.trim())
    }
  }
  const common = { 'aria-label': label, placeholder: label, value: text, autoFocus: true, onKeyDown }
  if (long) {
    return (
      <Textarea
        {...common}
        autosize
        minRows={2}
        maxRows={8}
        w={320}
        description={t('ask.finish')}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    )
  }
  return <Autocomplete {...common} data={known} w={220} onChange={setText} />
}
