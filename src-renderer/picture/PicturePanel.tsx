import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { largestDump } from '../../src-core/desktop/contract'
import { pictureType } from '../../src-core/desktop/pictureTypes'
import { putPicture, usePicture } from '../database/pictures'
import { Picture } from './Picture'
import classes from './PicturePanel.module.css'

/** The page as it was scanned, beside its text. */
export function PicturePanel({ pageId, side }: { pageId: string; side: HTMLElement | null }) {
  return side && createPortal(<PictureOfPage pageId={pageId} />, side)
}

function PictureOfPage({ pageId }: { pageId: string }) {
  const { t } = useTranslation(['picture', 'errors'])
  const picture = usePicture(pageId)
  const [problem, setProblem] = useState('')
  const input = useRef<HTMLInputElement>(null)
  if (picture === undefined) return null
  if (picture) return <Picture key={`${picture.name} ${picture.bytes.length}`} picture={picture} />
  const take = async (file: File | undefined) => {
    if (!file) return
    const { name, size } = file
    const type = pictureType(name)
    if (!type) return setProblem(t('otherKind', { name }))
    if (size > largestDump) return setProblem(t('tooLarge', { name }))
    const bytes = await file.arrayBuffer().catch(() => null)
    if (!bytes) return setProblem(t('errors:unreadable-file', { name }))
    await putPicture({ pageId, name, type, bytes: new Uint8Array(bytes) })
  }
  return (
    <div className={classes.none}>
      <p>{t('none')}</p>
      <p>{t('pairing')}</p>
      {problem && <p role="alert">{problem}</p>}
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
