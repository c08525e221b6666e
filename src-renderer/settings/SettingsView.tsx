import { Button, SegmentedControl, Slider, TextInput, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useRunCommand } from '../commands/useRunCommand'
import { useAbout } from '../desktop/AboutProvider'
import { readingWidths, useSettings } from '../ui/settings'
import { AsideSection } from './AsideSection'
import { BackupSection } from './BackupSection'
import { ErrorRuleSection } from './ErrorRuleSection'
import { NumberSection } from './NumberSection'
import { OwnFieldsSection } from './OwnFieldsSection'
import { Section } from './Section'
import classes from './SettingsView.module.css'
import { StorageSection } from './StorageSection'

/** Language, look, the editor's name, and where the library is kept. Every change holds at once. */
export function SettingsView() {
  const { t } = useTranslation('settings')
  const [settings, change] = useSettings()
  const { version } = useAbout()
  const run = useRunCommand()
  return (
    <div className={classes.settings}>
      <Title order={1} className={classes.title}>
        {t('title')}
      </Title>
      <Section title={t('editor.title')} hint={t('editor.hint')}>
        <TextInput
          aria-label={t('editor.title')}
          placeholder={t('editor.placeholder')}
          value={settings.editor}
          onChange={(event) => change({ editor: event.currentTarget.value })}
        />
      </Section>
      <Section title={t('language.title')} hint={t('language.hint')}>
        <SegmentedControl
          aria-label={t('language.title')}
          value={settings.language}
          onChange={(value) => change({ language: value === 'en' || value === 'zh-CN' ? value : 'system' })}
          data={[
            { value: 'system', label: t('language.system') },
            { value: 'zh-CN', label: '中文' },
            { value: 'en', label: 'English' },
          ]}
        />
      </Section>
      <Section title={t('theme.title')} hint={t('theme.hint')}>
        <SegmentedControl
          aria-label={t('theme.title')}
          value={settings.theme}
          onChange={(value) => change({ theme: value === 'light' || value === 'dark' ? value : 'auto' })}
          data={[
            { value: 'auto', label: t('theme.auto') },
            { value: 'light', label: t('theme.light') },
            { value: 'dark', label: t('theme.dark') },
          ]}
        />
      </Section>
      <Section title={t('textSize.title')} hint={t('textSize.hint')}>
        <Slider
          thumbLabel={t('textSize.title')}
          min={80}
          max={150}
          step={5}
          label={(value) => `${value} %`}
          value={settings.textSize}
          onChange={(textSize) => change({ textSize })}
        />
      </Section>
      <Section title={t('readingWidth.title')} hint={t('readingWidth.hint')}>
        <SegmentedControl
          aria-label={t('readingWidth.title')}
          value={settings.readingWidth}
          onChange={(value) =>
            change({ readingWidth: readingWidths.find((each) => each === value) ?? 'normal' })
          }
          data={readingWidths.map((value) => ({ value, label: t(`readingWidth.${value}`) }))}
        />
      </Section>
      <NumberSection />
      <OwnFieldsSection />
      <ErrorRuleSection />
      <StorageSection />
      <BackupSection />
      <AsideSection />
      <Section title={t('shortcuts.title')} hint={t('shortcuts.hint')}>
        <Button variant="default" onClick={() => run('app.shortcuts')}>
          {t('shortcuts.show')}
        </Button>
      </Section>
      <p className={classes.version}>{t('version', { version })}</p>
    </div>
  )
}
