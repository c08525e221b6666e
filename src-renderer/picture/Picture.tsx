import { ActionIcon, Tooltip } from '@mantine/core'
import {
  IconArrowsHorizontal,
  IconChevronLeft,
  IconChevronRight,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react'
import { type KeyboardEvent, lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StoredPicture } from '../database/database'
import classes from './PicturePanel.module.css'
import { useKeptView } from './useKeptView'

// pdf.js is large, and most pages have a picture or none.
const PdfPage = lazy(async () => ({ default: (await import('./PdfPage')).PdfPage }))

/** The picture in a frame: zoomed by its buttons or + − 0, moved by scrolling or dragging; a PDF is leafed through. */
export function Picture({ picture }: { picture: StoredPicture }) {
  const { t } = useTranslation('picture')
  const isPdf = picture.type === 'application/pdf'
  const address = useAddress(picture, !isPdf)
  const [pages, setPages] = useState(1)
  const [failed, setFailed] = useState(false)
  const frame = useRef<HTMLElement>(null)
  const { zoom, setZoom, page, setPage, restore, keep } = useKeptView(picture.pageId, frame)
  const shown = Math.min(page, pages)
  const style = { width: `${zoom * 100}%` }
  // A page that is painted anew, sharper, stays where it is.
  const [placed, setPlaced] = useState(false)
  const onKeyDown = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
    if (ctrlKey || metaKey || altKey) return
    if (key === '+' || key === '=') setZoom(zoom * 1.25)
    if (key === '-') setZoom(zoom / 1.25)
    if (key === '0') setZoom(1)
  }
  const tools = [
    { name: t('smaller'), icon: <IconZoomOut size={18} aria-hidden />, zoom: zoom / 1.25 },
    { name: t('fit'), icon: <IconArrowsHorizontal size={18} aria-hidden />, zoom: 1 },
    { name: t('larger'), icon: <IconZoomIn size={18} aria-hidden />, zoom: zoom * 1.25 },
  ]
  return (
    <div className={classes.picture}>
      <div className={classes.tools} role="toolbar" aria-label={t('tools')}>
        {tools.map((tool) => (
          <Tooltip key={tool.name} label={tool.name}>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={tool.name}
              onClick={() => setZoom(tool.zoom)}
            >
              {tool.icon}
            </ActionIcon>
          </Tooltip>
        ))}
        <span>{Math.round(zoom * 100)} %</span>
        {pages > 1 && (
          <>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('previousPage')}
              disabled={shown === 1}
              onClick={() => setPage(shown - 1)}
            >
              <IconChevronLeft size={18} aria-hidden />
            </ActionIcon>
            <span>{t('page', { page: shown, pages })}</span>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('nextPage')}
              disabled={shown === pages}
              onClick={() => setPage(shown + 1)}
            >
              <IconChevronRight size={18} aria-hidden />
            </ActionIcon>
          </>
        )}
      </div>
      <section
        ref={frame}
        className={classes.frame}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
        tabIndex={0}
        aria-label={picture.name}
        onKeyDown={onKeyDown}
        onScroll={keep}
        onPointerMove={(event) => {
          if (event.buttons !== 1) return
          event.currentTarget.scrollBy(-event.movementX, -event.movementY)
        }}
      >
        {failed && (
          <p role="alert" className={classes.problem}>
            {t('failed', { name: picture.name })}
          </p>
        )}
        {address && !failed && (
          <img
            src={address}
            alt={picture.name}
            draggable={false}
            style={style}
            onLoad={restore}
            onError={() => setFailed(true)}
          />
        )}
        {isPdf && (
          <Suspense>
            <PdfPage
              picture={picture}
              number={shown}
              style={style}
              onCount={setPages}
              onLoad={() => {
                if (!placed) restore()
                setPlaced(true)
              }}
            />
          </Suspense>
        )}
      </section>
    </div>
  )
}

/** The address of the picture's bytes, for as long as it is shown. */
function useAddress(picture: StoredPicture, wanted: boolean): string | undefined {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    if (!wanted) return
    const url = URL.createObjectURL(new Blob([picture.bytes], { type: picture.type }))
    setAddress(url)
    return () => URL.revokeObjectURL(url)
  }, [picture, wanted])
  return address
}
