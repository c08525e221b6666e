import { Modal } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type AsideWork, textsOfAside } from '../database/restoring/aside'
import { useReturnFocus } from '../ui/useReturnFocus'
import classes from './Keeping.module.css'

/** A page as it was set aside, beside the page as it is. */
export function AsideDialog({ work, close }: { work: AsideWork; close: () => void }) {
  const { t } = useTranslation('aside')
  useReturnFocus()
  const [texts, setTexts] = useState<{ aside?: string; now?: string }>()
  useEffect(() => {
    void textsOfAside(work).then(setTexts)
  }, [work])
  return (
    <Modal opened onClose={close} size="xl" title={work.name}>
      {texts && (
        <div className={classes.both}>
          <section>
            <h3>{t('wasAside')}</h3>
            <div className={classes.text}>{texts.aside}</div>
          </section>
          <section>
            <h3>{t('isNow')}</h3>
            <div className={classes.text}>{texts.now ?? t('goneFromLibrary')}</div>
          </section>
        </div>
      )}
    </Modal>
  )
}
