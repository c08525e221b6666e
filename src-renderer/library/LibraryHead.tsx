import { Button, Menu, Title } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { CatalogueSummary } from '../../src-core/catalogue/summarise'
import { ShortcutKeys } from '../commands/ShortcutKeys'
import { useRunCommand } from '../commands/useRunCommand'
import classes from './Library.module.css'

/** The library's name, what it holds (once that is known), and how more comes in. */
export function LibraryHead({ summary }: { summary: CatalogueSummary | undefined }) {
  const { t } = useTranslation('library')
  const run = useRunCommand()
  return (
    <div className={classes.head}>
      <div>
        <Title order={1} className={classes.title}>
          {t('title')}
        </Title>
        <p className={classes.statistics}>{summary ? <Figures {...summary} /> : '\u00a0'}</p>
      </div>
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <Button rightSection={<IconChevronDown size={16} stroke={1.5} />}>{t('import.label')}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => run('importing.files')} rightSection={<ShortcutKeys shortcut="Mod+O" />}>
            {t('import.files')}
          </Menu.Item>
          <Menu.Item
            onClick={() => run('importing.folder')}
            rightSection={<ShortcutKeys shortcut="Mod+Shift+O" />}
          >
            {t('import.folder')}
          </Menu.Item>
          <Menu.Item onClick={() => run('importing.paste')}>{t('import.paste')}</Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={() => run('importing.example')}>{t('import.example')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}

function Figures({ pages, articles, validated, annotations, characters }: CatalogueSummary) {
  const { t, i18n } = useTranslation('library')
  const figure = new Intl.NumberFormat(i18n.language).format(characters)
  return [
    t('count.pages', { count: pages }),
    t('count.articles', { count: articles }),
    t('count.validated', { count: validated }),
    t('count.annotations', { count: annotations }),
    t('count.characters', { count: characters, figure }),
  ].join(' · ')
}
