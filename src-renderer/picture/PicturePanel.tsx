import { Button } from '@mantine/core'
import { useRef } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { pictureType } from '../../src-core/desktop/pictureTypes'
import { putPicture, usePicture } from '../database/pictures'
import { Picture } from './Picture'
import classes from './PicturePanel.module.css'

/** The page as it was scanned, beside its text. */
export function PicturePanel({ pageId, side }: { pageId: string; side: HTMLElement | null }) {
  return side && createPortal(<PictureOfPage pageId={pageId} />, side)
}

function PictureOfPage({ pageId }: { pageId: string }) {
  const { t } = useTranslation('picture')
  const picture = usePicture(pageId)
  const input = useRef<HTMLInputElement>(null)
  if (picture === undefined) return null
  if (picture) return <Picture key={picture.name} picture={picture} />
  const take = async (file: File | undefined) => {
    const type = file && pictureType(file.name)
    if (!file || !type) return
    await putPicture({ pageId, name: file.name, type, bytes: new Uint8Array(await file.arrayBuffer()) })
  }
  return (
    <div className={classes.none}>
      <p>{t('none')}</p>
      <p>{t('pairing')}</p>
      <Button variant="default" size="xs" onClick={() => input.current?.click()}>
        {t('choose')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept="image/png,image/jpeg,image/webp,application/pdf"
        aria-label={t('choose')}
        onChange={(event) => void take(event.target.files?.[0])}
      />
    </div>
  )
}
