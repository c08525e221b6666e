import { Tabs } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './SidePane.module.css'
import { type SidePanel, sidePanelNames, sidePanels } from './sidePanels'

interface SidePaneProps {
  panel: SidePanel
  choose: (panel: SidePanel) => void
  /** Takes the element that the panel's feature draws into. */
  hold: (element: HTMLElement | null) => void
}

/** What stands beside the text: one panel at a time, with a tab for each. */
export function SidePane({ panel, choose, hold }: SidePaneProps) {
  const { t } = useTranslation('desk')
  return (
    <section className={classes.side} aria-label={t('side')}>
      <Tabs
        className={classes.tabs}
        value={panel}
        onChange={(chosen) => choose((chosen as SidePanel | null) ?? panel)}
      >
        {sidePanelNames.length > 1 && (
          <Tabs.List className={classes.list ?? ''}>
            {sidePanelNames.map((name) => {
              const { icon: Icon } = sidePanels[name]
              return (
                <Tabs.Tab
                  key={name}
                  value={name}
                  aria-label={t(`panels.${name}`)}
                  title={t(`panels.${name}`)}
                  leftSection={<Icon size={18} aria-hidden />}
                />
              )
            })}
          </Tabs.List>
        )}
        <Tabs.Panel key={panel} value={panel} className={classes.panel} ref={hold}>
          {null}
        </Tabs.Panel>
      </Tabs>
    </section>
  )
}
