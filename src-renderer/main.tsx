import './noEval'
import './ui/styles'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { catalogueClient } from './database/catalogue/CatalogueClient'
import { pickLanguage, startI18n } from './locales/i18n'
import { passNonceOn } from './ui/cspNonce'
import { currentSettings } from './ui/settings'

// Loaded while the window opens the library, and not after.
catalogueClient()
passNonceOn()
startI18n(pickLanguage(currentSettings().language, navigator.languages))

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
