import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type CSSProperties, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StoredPicture } from '../database/database'
import { openPdf } from './openPdf'
import classes from './PicturePanel.module.css'
import { paintPdfPage } from './paintPdfPage'

interface PdfPageProps {
  picture: StoredPicture
  /** From 1. */
  number: number
  style: CSSProperties
  /** The page has its size. */
  onLoad: () => void
  onCount: (pages: number) => void
}

/** Milliseconds after the last change of size in which nothing is painted anew. */
const quiet = 120

/** One page of a PDF as a picture; painted again, sharper, when it is zoomed. */
export function PdfPage({ picture, number, style, onLoad, onCount }: PdfPageProps) {
  const { t } = useTranslation('picture')
  const canvas = useRef<HTMLCanvasElement>(null)
  const { pdf, problem } = usePdf(picture, onCount)
  const [ready, setReady] = useState(false)
  const told = useRef({ onLoad })
  told.current = { onLoad }

  useEffect(() => {
    const element = canvas.current
    if (!pdf || !element) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let painted = 0
    let current = new AbortController()
    const paint = async () => {
      const width = element.clientWidth * window.devicePixelRatio
      if (width === 0 || width <= painted) return
      painted = width
      current.abort()
      current = new AbortController()
      const { signal } = current
      const place = Math.min(number, pdf.numPages)
      await paintPdfPage(pdf, place, width, element, signal).catch((error: unknown) => {
        if (!signal.aborted) throw error
      })
      if (signal.aborted) return
      setReady(true)
      told.current.onLoad()
    }
    void paint()
    const observer = new ResizeObserver(() => {
      clearTimeout(timer)
      timer = setTimeout(() => void paint(), quiet)
    })
    observer.observe(element)
    return () => {
      clearTimeout(timer)
      observer.disconnect()
      current.abort()
    }
  }, [pdf, number])

  if (problem)
    return (
      <p role="alert" className={classes.problem}>
        {t(problem, { name: picture.name })}
      </p>
    )
  return (
    <>
      {!ready && (
        <p role="status" className={classes.problem}>
          {t('loading')}
        </p>
      )}
      <canvas ref={canvas} role="img" aria-label={picture.name} style={style} width={1} height={1} />
    </>
  )
}

function usePdf(picture: StoredPicture, onCount: (pages: number) => void) {
  const [pdf, setPdf] = useState<PDFDocumentProxy>()
  const [problem, setProblem] = useState<'failed' | 'locked'>()
  const told = useRef({ onCount })
  told.current = { onCount }
  useEffect(() => {
    let current = true
    const { task, close } = openPdf(picture.bytes)
    task.promise.then(
      (opened) => {
        if (!current) return
        setPdf(opened)
        told.current.onCount(opened.numPages)
      },
      (error: unknown) => {
        const locked = error instanceof Error && error.name === 'PasswordException'
        if (current) setProblem(locked ? 'locked' : 'failed')
      },
    )
    return () => {
      current = false
      close()
    }
  }, [picture])
  return { pdf, problem }
}
