interface Chart {
  title: string
  x: { label: string; ticks: readonly number[] }
  y: { label: string; ticks: readonly number[] }
  points: readonly (readonly [x: number, y: number])[]
  /** A thin line to compare with, between two points. */
  guide?: readonly [from: readonly [number, number], to: readonly [number, number]]
}

const width = 560
const height = 340
const left = 64
const right = 24
const top = 44
const bottom = 52

/** Points joined by lines, as SVG that reads on light and dark pages. The axes reach from the first to the last tick. */
export function lineChart({ title, x, y, points, guide }: Chart): string {
  const [x0 = 0, x1 = 1] = [x.ticks[0], x.ticks.at(-1)]
  const [y0 = 0, y1 = 1] = [y.ticks[0], y.ticks.at(-1)]
  const across = (value: number) => round(left + ((value - x0) / (x1 - x0)) * (width - left - right))
  const up = (value: number) => round(height - bottom - ((value - y0) / (y1 - y0)) * (height - top - bottom))
  const at = ([px, py]: readonly [number, number]) => `${across(px)},${up(py)}`
  const text = (tx: number, ty: number, anchor: string, content: string, extra = '') =>
    `<text x="${tx}" y="${ty}" text-anchor="${anchor}"${extra}>${content}</text>`
  const grid = [
    ...y.ticks.flatMap((tick) => [
      `<path d="M${left} ${up(tick)}H${width - right}" stroke="#d4d4d8"/>`,
      text(left - 8, up(tick) + 4, 'end', tick.toLocaleString('en')),
    ]),
    ...x.ticks.map((tick) => text(across(tick), height - bottom + 20, 'middle', tick.toLocaleString('en'))),
  ]
  const drawn = [
    `<polyline points="${points.map(at).join(' ')}" fill="none" stroke="#2563eb" stroke-width="2"/>`,
    ...points.map(([px, py]) => `<circle cx="${across(px)}" cy="${up(py)}" r="3.5" fill="#2563eb"/>`),
  ]
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" fill="#3f3f46">`,
    `<rect width="${width}" height="${height}" rx="6" fill="#fff"/>`,
    text(left, 24, 'start', title, ' font-size="14" font-weight="600"'),
    ...grid,
    text((left + width - right) / 2, height - 12, 'middle', x.label),
    `<text transform="translate(16 ${(top + height - bottom) / 2}) rotate(-90)" text-anchor="middle">${y.label}</text>`,
    ...(guide
      ? [`<path d="M${at(guide[0])}L${at(guide[1])}" stroke="#a1a1aa" stroke-dasharray="4 4"/>`]
      : []),
    ...drawn,
    '</svg>',
  ].join('\n')}\n`
}

const round = (value: number) => Math.round(value * 10) / 10
