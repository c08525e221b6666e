import { ActionIcon, Tooltip } from '@mantine/core'
import { IconArrowsHorizontal, IconZoomIn, IconZoomOut } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StoredPicture } from '../database/database'
import classes from './PicturePanel.module.css'
import { useKeptView } from './useKeptView'

/** The picture in a frame: zoomed by its buttons or + − 0, moved by scrolling or dragging. */
export function Picture({ picture }: { picture: StoredPicture }) {
  const { t } = useTranslation('picture')
  const [address, setAddress] = useState<string>()
  const frame = useRef<HTMLElement>(null)
  const { zoom, setZoom, restore, keep } = useKeptView(picture.pageId, frame)
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([picture.bytes], { type: picture.type }))
    setAddress(url)
    return () => URL.revokeObjectURL(url)
  }, [picture])

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
        {address && (
          <img
            src={address}
            alt={picture.name}
            draggable={false}
            style={{ width: `${zoom * 100}%` }}
            onLoad={restore}
          />
        )}
      </section>
    </div>
  )
}
