import { TagsInput } from '@mantine/core'
import { ConfirmField } from './ConfirmField'
import classes from './MetadataForm.module.css'

interface NamesFieldProps {
  label: string
  names: string[]
  source: string | undefined
  editable: boolean
  first: boolean
  set: (names: string[]) => void
}

/** Names, each kept as it is put in or taken out. */
export function NamesField({ label, names, source, editable, first, set }: NamesFieldProps) {
  return (
    <div className={classes.field}>
      <TagsInput
        size="xs"
        label={label}
        value={names}
        readOnly={!editable}
        splitChars={[',', '，', '、', ';', '；']}
        data-autofocus={first || undefined}
        classNames={source ? { pill: classes.inferred ?? '' } : {}}
        comboboxProps={{ withinPortal: false }}
        onChange={set}
      />
      <ConfirmField label={label} source={source} editable={editable} confirm={() => set(names)} />
    </div>
  )
}
