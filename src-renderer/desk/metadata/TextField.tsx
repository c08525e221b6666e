import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { ConfirmField } from './ConfirmField'
import classes from './MetadataForm.module.css'

interface TextFieldProps {
  label: string
  value: string
  hint: string
  /** Said below the value, e.g. a date in other calendars. */
  beside?: string
  /** Where an inferred value was found; nothing for one that an editor gave. */
  source: string | undefined
  editable: boolean
  first: boolean
  /** What is stored for what was typed; undefined where it can't be understood. */
  read: (typed: string) => string | undefined
  /** Said of what can't be understood. */
  problem: string
  set: (value: string) => void
  /** Enter was pressed. */
  done: () => void
}

/** One value, kept when Enter is pressed or the field is left; Escape takes back what was typed. */
export function TextField(props: TextFieldProps) {
  const { label, value, hint, beside, source, editable, first, read, problem, set, done } = props
  const [typed, setTyped] = useState(value)
  const [kept, setKept] = useState(value)
  const [wrong, setWrong] = useState(false)
  // What was changed elsewhere, by undo for one, is shown at once.
  if (kept !== value) {
    setKept(value)
    setTyped(value)
  }
  const keep = (): boolean => {
    const next = read(typed.trim())
    setWrong(next === undefined)
    if (next === undefined) return false
    if (next === value) setTyped(value)
    else set(next)
    return true
  }
  return (
    <div className={classes.field}>
      <TextInput
        size="xs"
        label={label}
        placeholder={hint}
        value={typed}
        readOnly={!editable}
        error={wrong && problem}
        description={beside}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        data-autofocus={first || undefined}
        classNames={source ? { input: classes.inferred ?? '' } : {}}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter' && keep()) done()
          if (event.key === 'Escape' && typed !== value) {
            event.stopPropagation()
            setTyped(value)
            setWrong(false)
          }
        }}
      />
      <ConfirmField label={label} source={source} editable={editable} confirm={() => set(value)} />
    </div>
  )
}
