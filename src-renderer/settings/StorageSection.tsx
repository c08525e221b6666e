import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type StorageInfo, storageInfo } from '../database/storage'
import { useAbout } from '../desktop/AboutProvider'
import { Section } from './Section'

/** Where the library is kept, how large it is and whether it is safe from being cleared. */
export function StorageSection() {
  const { t, i18n } = useTranslation('settings')
  const { host } = useAbout()
  const [info, setInfo] = useState<StorageInfo>()
  useEffect(() => {
    void storageInfo().then(setInfo)
  }, [])
  const size = (bytes: number) =>
    new Intl.NumberFormat(i18n.language, {
      style: 'unit',
      unit: bytes < 1e9 ? 'megabyte' : 'gigabyte',
      maximumFractionDigits: 1,
    }).format(bytes / (bytes < 1e9 ? 1e6 : 1e9))
  return (
    <Section title={t('storage.title')} hint={t(`storage.${host}`, { origin: window.location.origin })}>
      {info && (
        <>
          <p>{t('storage.used', { used: size(info.used), available: size(info.available) })}</p>
          <p>{t(info.persisted ? 'storage.persisted' : 'storage.notPersisted')}</p>
        </>
      )}
    </Section>
  )
}
