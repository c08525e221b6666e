import { useEffect, useRef } from 'react'
import { stripeBytes } from '../../src-core/catalogue/pageStripes'
import { useColorScheme } from '../ui/useColorScheme'
import classes from './PageThumbnail.module.css'

const width = 40
const height = 52
/** Pixels of the canvas to one of the screen. */
const scale = 2

/**
 * A page in small: its lines under each other, each in the colour of its article.
 *
 * @param stripes of `pageStripes`
 */
export function PageThumbnail({ stripes }: { stripes: Uint8Array | undefined }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const scheme = useColorScheme()
  useEffect(() => {
    if (canvas.current && stripes) draw(canvas.current, stripes, coloursOf(scheme))
  }, [stripes, scheme])
  return (
    <canvas
      ref={canvas}
      className={classes.thumbnail}
      width={width * scale}
      height={height * scale}
      aria-hidden
    />
  )
}

/** Articles side by side have different colours; those of the desk. */
const colours = 8

interface Colours {
  ofArticle: readonly string[]
  none: string
}

const known = new Map<string, Colours>()

/** The colours of a scheme, asked of the page's styles once: thumbnails come by the dozen while a list is scrolled. */
function coloursOf(scheme: string): Colours {
  const asked = known.get(scheme)
  if (asked) return asked
  const style = getComputedStyle(document.documentElement)
  const ofArticle = Array.from({ length: colours }, (_, i) => style.getPropertyValue(`--galley-edge-${i}`))
  const own = { ofArticle, none: style.getPropertyValue('--galley-rule-strong') }
  known.set(scheme, own)
  return own
}

function draw(canvas: HTMLCanvasElement, stripes: Uint8Array, { ofArticle, none }: Colours) {
  const context = canvas.getContext('2d')
  if (!context) return
  context.clearRect(0, 0, canvas.width, canvas.height)
  const count = stripes.length / stripeBytes
  const step = Math.min(canvas.height / Math.max(count, 1), 4 * scale)
  for (let i = 0; i < count; i++) {
    const [owner = 255, wide = 0, kind = 0] = stripes.subarray(i * stripeBytes, (i + 1) * stripeBytes)
    if (wide === 0) continue
    context.fillStyle = owner === 255 ? none : (ofArticle[owner % colours] ?? none)
    context.globalAlpha = kind === 1 ? 1 : 0.55
    context.fillRect(
      0,
      i * step,
      Math.max(2, (wide / 255) * canvas.width),
      Math.max(1, step * (kind === 1 ? 0.9 : 0.6)),
    )
  }
}
