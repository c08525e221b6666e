import { TagsInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useConceptNames } from '../../database/meaning/useConceptNames'

/** An article's tags, free ones and concepts of the taxonomy by their names; each change is an edit of the page. */
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
  const { nameOf, tagOf, names } = useConceptNames()
  const [value, setValue] = useState(tags)
  return (
    <TagsInput
      w={280}
      label={t('tags.label')}
      description={t('tags.hint')}
      data-autofocus
      value={value.map(nameOf)}
      data={[...new Set([...names, ...known.map(nameOf)])]}
      splitChars={[',', '，', '、', ';', '；']}
      comboboxProps={{ withinPortal: false }}
      onChange={(typed) => {
        const next = typed.map(tagOf)
        setValue(next)
        onChange(next)
      }}
    />
  )
}
