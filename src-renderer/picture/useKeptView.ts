import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { pictureView, savePictureView } from '../database/pictures'

const least = 0.25
const most = 8
/** Milliseconds of quiet before the view is kept. */
const quiet = 300

/** The picture's zoom and place, as they were left last time. */
export function useKeptView(pageId: string, frame: RefObject<HTMLElement | null>) {
  const [zoom, setZoom] = useState(1)
  const [page, setPage] = useState(1)
  const latest = useRef({ zoom: 1, page: 1 })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  const keep = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      const { current } = frame
      if (!current) return
      const left = current.scrollLeft / current.scrollWidth
      const top = current.scrollTop / current.scrollHeight
      void savePictureView({ pageId, ...latest.current, left, top })
    }, quiet)
  }, [pageId, frame])

  const place = useCallback(
    (next: number, left: number, top: number) => {
      latest.current.zoom = next
      setZoom(next)
      // The picture has its new size in the next frame.
      requestAnimationFrame(() => {
        const { current } = frame
        current?.scrollTo(left * current.scrollWidth, top * current.scrollHeight)
      })
    },
    [frame],
  )

  const restore = useCallback(async () => {
    const kept = await pictureView(pageId)
    if (!kept) return
    latest.current.page = kept.page ?? 1
    setPage(latest.current.page)
    place(kept.zoom, kept.left, kept.top)
  }, [pageId, place])

  return {
    zoom,
    setZoom: (wanted: number) => {
      const { current } = frame
      const left = current ? current.scrollLeft / current.scrollWidth : 0
      const top = current ? current.scrollTop / current.scrollHeight : 0
      place(Math.min(most, Math.max(least, wanted)), left, top)
      keep()
    },
    page,
    setPage: (wanted: number) => {
      latest.current.page = wanted
      setPage(wanted)
      keep()
    },
    restore: () => void restore(),
    keep,
  }
}
