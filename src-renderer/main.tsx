import './noEval'
import './ui/styles'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { pickLanguage, startI18n } from './locales/i18n'
import { passNonceOn } from './ui/cspNonce'
import { currentSettings } from './ui/settings'

passNonceOn()
startI18n(pickLanguage(currentSettings().language, navigator.languages))

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
