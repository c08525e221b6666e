import { TagsInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

/** An article's free tags; each change is an edit of the page. */
export function TagsField({
  tags,
  known,
  onChange,
}: {
  tags: string[]
  /** Tags of other articles, to choose from. */
  known: string[]
  onChange: (tags: string[]) => void
}) {
  const { t } = useTranslation('desk')
  const [value, setValue] = useState(tags)
  return (
    <TagsInput
      w={280}
      label={t('tags.label')}
      description={t('tags.hint')}
      data-autofocus
      value={value}
      data={known}
      splitChars={[',', '，', '、', ';', '；']}
      comboboxProps={{ withinPortal: false }}
      onChange={(next) => {
        setValue(next)
        onChange(next)
      }}
    />
  )
}
