import { ActionIcon, Button, Group, Select, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type OwnFieldKind, ownFieldKinds, setOwnFields, useOwnFields } from '../database/ownFields'
import { Section } from './Section'

/** The longest name of a field. */
const longest = 40

/** Fields of articles that the library has beside those that every library has. */
export function OwnFieldsSection() {
  const { t } = useTranslation('settings')
  const fields = useOwnFields()
  const [name, setName] = useState('')
  const [kind, setKind] = useState<OwnFieldKind>('text')
  const wanted = name.trim()
  const taken = fields.some((field) => field.name === wanted)
  const add = (event: FormEvent) => {
    event.preventDefault()
    if (!wanted || taken) return
    void setOwnFields([...fields, { name: wanted, kind }])
    setName('')
  }
  return (
    <Section title={t('ownFields.title')} hint={t('ownFields.hint')}>
      {fields.map((field) => (
        <Group key={field.name} gap="xs">
          <span>{field.name}</span>
          <small>{t(`ownFields.kinds.${field.kind}`)}</small>
          <ActionIcon
            variant="subtle"
            size="sm"
            aria-label={t('ownFields.remove', { name: field.name })}
            onClick={() => void setOwnFields(fields.filter((other) => other !== field))}
          >
            <IconX size={14} />
          </ActionIcon>
        </Group>
      ))}
      <form onSubmit={add}>
        <Group gap="xs" align="flex-start" wrap="nowrap">
          <TextInput
            aria-label={t('ownFields.name')}
            placeholder={t('ownFields.name')}
            maxLength={longest}
            value={name}
            error={taken && t('ownFields.taken')}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Select
            w={110}
            aria-label={t('ownFields.kind')}
            allowDeselect={false}
            data={ownFieldKinds.map((value) => ({ value, label: t(`ownFields.kinds.${value}`) }))}
            value={kind}
            onChange={(value) => setKind(ownFieldKinds.find((each) => each === value) ?? 'text')}
          />
          <Button type="submit" variant="default" disabled={!wanted || taken}>
            {t('ownFields.add')}
          </Button>
        </Group>
      </form>
    </Section>
  )
}
