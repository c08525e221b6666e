import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { CommandProvider } from '../commands/CommandProvider'
import { pickLanguage } from '../locales/i18n'
import { cspNonce } from '../ui/cspNonce'
import { useSettings } from '../ui/settings'
import { createGalleyTheme, themeVariables } from '../ui/theme'
import { useColorScheme } from '../ui/useColorScheme'
import { ErrorBoundary } from './ErrorBoundary'
import { Start } from './Start'
import { Views } from './Views'

/** The window: theme, language and everything that is there on every view. */
export function App() {
  useLanguageFromSettings()
  useTextSizeFromSettings()
  const { t } = useTranslation('app')
  const close = t('close')
  const theme = useMemo(() => createGalleyTheme(close), [close])
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={themeVariables}
      forceColorScheme={useColorScheme()}
      getStyleNonce={cspNonce}
    >
      <Notifications position="bottom-left" />
      <ErrorBoundary>
        <Start>
          <Router hook={useHashLocation}>
            <CommandProvider>
              <Views />
            </CommandProvider>
          </Router>
        </Start>
      </ErrorBoundary>
    </MantineProvider>
  )
}

function useLanguageFromSettings() {
  const [{ language }] = useSettings()
  const { i18n } = useTranslation()
  const wanted = pickLanguage(language, navigator.languages)
  useEffect(() => {
    if (i18n.language !== wanted) void i18n.changeLanguage(wanted)
  }, [i18n, wanted])
}

const widths = { narrow: '38rem', normal: '52rem', wide: '80rem' }

function useTextSizeFromSettings() {
  const [{ textSize, readingWidth }] = useSettings()
  useEffect(() => {
    const { style } = document.documentElement
    style.fontSize = `${textSize}%`
    style.setProperty('--galley-reading-width', widths[readingWidth])
  }, [textSize, readingWidth])
}
