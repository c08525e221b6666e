import { ActionIcon, Button, Group, Menu, TextInput } from '@mantine/core'
import { IconBookmark, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { setPreference, usePreference } from '../database/preferences'
import classes from './Library.module.css'
import type { LibraryView } from './libraryView'
import { viewSchema } from './viewSchema'

const savedViews = z.array(z.object({ name: z.string(), view: viewSchema }))
type SavedView = z.infer<typeof savedViews>[number]

/** Views of the library that were given a name: filters, order and all. They belong to the library, not to the window. */
export function SavedViews({ view, change }: { view: LibraryView; change: (view: LibraryView) => void }) {
  const { t } = useTranslation('library')
  const saved = usePreference('views', savedViews) ?? []
  const [name, setName] = useState('')
  const keep = (views: SavedView[]) => void setPreference('views', views)
  const save = () => {
    const trimmed = name.trim()
    if (!trimmed) return
    keep([...saved.filter((each) => each.name !== trimmed), { name: trimmed, view }])
    setName('')
  }
  return (
    <Menu position="bottom-end" width={280} closeOnItemClick={false}>
      <Menu.Target>
        <ActionIcon variant="default" size={36} aria-label={t('views.label')} title={t('views.label')}>
          <IconBookmark size={16} stroke={1.5} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{saved.length > 0 ? t('views.label') : t('views.none')}</Menu.Label>
        {saved.map((each) => (
          <Group key={each.name} wrap="nowrap" gap={4}>
            <Menu.Item closeMenuOnClick onClick={() => change(each.view)}>
              {each.name}
            </Menu.Item>
            <ActionIcon
              variant="subtle"
              size="sm"
              aria-label={t('views.forget', { name: each.name })}
              onClick={() => keep(saved.filter((other) => other !== each))}
            >
              <IconX size={14} />
            </ActionIcon>
          </Group>
        ))}
        <Menu.Divider />
        <form
          className={classes.saveView}
          onSubmit={(event) => {
            event.preventDefault()
            save()
          }}
        >
          <TextInput
            size="xs"
            aria-label={t('views.name')}
            placeholder={t('views.name')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            onKeyDown={(event) => event.stopPropagation()}
          />
          <Button size="xs" type="submit" variant="default" disabled={name.trim() === ''}>
            {t('views.save')}
          </Button>
        </form>
      </Menu.Dropdown>
    </Menu>
  )
}
