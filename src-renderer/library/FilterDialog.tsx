import {
  Autocomplete,
  Button,
  Group,
  Modal,
  MultiSelect,
  NumberInput,
  Select,
  SimpleGrid,
  Switch,
  TextInput,
} from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CatalogueFilter } from '../../src-core/catalogue/query'
import type { CatalogueSummary } from '../../src-core/catalogue/summarise'
import { articleFields, ownField, ownFieldName } from '../../src-core/model/metadata'
import { useOwnFields } from '../database/ownFields'
import { useReturnFocus } from '../ui/useReturnFocus'
import { DateField } from './DateField'

interface Props {
  filter: CatalogueFilter
  summary: CatalogueSummary
  change: (filter: CatalogueFilter) => void
  close: () => void
}

/** Every condition that a list can be asked for beside text, status and tag; each holds at once. */
export function FilterDialog({ filter, summary, change, close }: Props) {
  const { t } = useTranslation('library')
  useReturnFocus()
  const own = useOwnFields()
  const set = (more: Partial<CatalogueFilter>) => change({ ...filter, ...more })
  const setField = (field: string, value: string) => {
    const { [field]: _, ...others } = filter.fields ?? {}
    set({ fields: value === '' ? others : { ...others, [field]: value } })
  }
  const papers = summary.publications.map(({ publication }) => publication).filter(Boolean)
  const text = (key: 'issue' | 'headline' | 'number' | 'pageName' | 'pageNumber') => (
    <TextInput
      label={t(`filter.${key}`)}
      value={filter[key] ?? ''}
      onChange={(event) => set({ [key]: event.currentTarget.value })}
    />
  )
  const day = (key: 'from' | 'to') => (
    <DateField
      label={t(`filter.${key}`)}
      end={key}
      value={filter[key] ?? ''}
      change={(value) => set({ [key]: value })}
    />
  )
  const words = (key: 'leastWords' | 'mostWords') => (
    <NumberInput
      label={t(`filter.${key}`)}
      min={0}
      hideControls
      value={filter[key] ?? ''}
      onChange={(value) => set({ [key]: typeof value === 'number' ? value : undefined })}
    />
  )
  return (
    <Modal opened onClose={close} title={t('filter.title')} size="lg">
      <MultiSelect
        label={t('filter.publications')}
        data={papers}
        value={[...(filter.publications ?? [])]}
        onChange={(publications) => set({ publications })}
        searchable
        clearable
        openOnFocus={false}
        data-autofocus
      />
      {summary.assigned.length > 0 && (
        <Select
          mt="sm"
          label={t('filter.assigned')}
          data={summary.assigned}
          value={filter.assigned ?? null}
          onChange={(assigned) => set({ assigned: assigned ?? undefined })}
          clearable
        />
      )}
      <SimpleGrid cols={2} mt="sm" spacing="md" verticalSpacing="sm">
        {day('from')}
        {day('to')}
        {text('issue')}
        {text('pageNumber')}
        {text('pageName')}
        {text('headline')}
        {text('number')}
        {[...articleFields, ...own.map(({ name }) => ownField(name))].map((field) => (
          <Autocomplete
            key={field}
            label={ownFieldName(field) ?? t(`metadata:fields.${field}`)}
            data={summary.fields[field] ?? []}
            limit={20}
            value={filter.fields?.[field] ?? ''}
            onChange={(value) => setField(field, value)}
          />
        ))}
        {words('leastWords')}
        {words('mostWords')}
      </SimpleGrid>
      <Switch
        mt="md"
        label={t('filter.twins')}
        description={t('twin.hint')}
        checked={filter.twins ?? false}
        onChange={(event) => set({ twins: event.currentTarget.checked })}
      />
      <Group justify="space-between" mt="lg">
        <Button variant="subtle" onClick={() => change({})}>
          {t('filter.clear')}
        </Button>
        <Button onClick={close}>{t('filter.show')}</Button>
      </Group>
    </Modal>
  )
}
