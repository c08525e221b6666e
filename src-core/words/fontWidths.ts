/**
 * Widths of the printable ASCII characters in thousandths of an em, in code order from the blank on. Times and
 * Helvetica are the metrics of PDF's standard fonts, to which the free Liberation fonts keep; most text faces of
 * newspapers are near one of the two. To add a font, add a line.
 */
const metrics = {
  times:
    '250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500 500 278 278 564 564 564 444 921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722 722 944 722 722 611 333 278 333 469 500 333 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 278 500 500 722 500 500 444 480 200 480 541',
  helvetica:
    '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584',
  dejavuSerif:
    '318 402 460 838 636 950 890 275 390 390 500 838 318 338 318 337 636 636 636 636 636 636 636 636 636 636 337 337 838 838 838 536 1000 722 735 765 802 730 694 799 872 395 401 747 664 1024 875 820 673 820 753 685 667 843 722 1028 712 660 695 390 337 390 838 500 500 596 640 560 640 592 370 640 644 320 310 606 320 948 644 602 640 640 478 513 402 644 565 856 564 565 527 636 337 636 838',
  dejavuSans:
    '318 401 460 838 636 950 780 275 390 390 500 838 318 361 318 337 636 636 636 636 636 636 636 636 636 636 337 337 838 838 838 531 1000 684 686 698 770 632 575 775 752 295 295 656 557 863 748 787 603 787 695 635 611 732 684 989 685 611 685 390 337 390 838 500 500 613 635 550 635 615 352 635 634 278 278 579 278 974 634 612 635 635 411 521 392 634 592 818 592 592 525 636 337 636 838',
} as const

export type Font = keyof typeof metrics
export const fonts = Object.keys(metrics) as readonly Font[]

const blank = 0x20
/** Ems of a character that no font here has. */
const unknown = 0.5
/** Printed marks that are as wide as one of ASCII in any font. */
const alike: Record<string, string> = { '‘': 'f', '’': 'f', '“': 'e', '”': 'e', '–': '0', '£': '0', '€': '0' }

/** Widths by code; NaN where it was not asked for yet. */
const known = new Map<Font, Float64Array>()

/** Width of `text` in ems, set in a font. */
export function widthIn(font: Font, text: string): number {
  const widths = widthsOf(font)
  let ems = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    let width = widths[code] ?? 0
    if (Number.isNaN(width)) {
      width = otherWidth(widths, code)
      widths[code] = width
    }
    ems += width
  }
  return ems
}

function widthsOf(font: Font): Float64Array {
  let widths = known.get(font)
  if (!widths) {
    widths = new Float64Array(0x10000).fill(Number.NaN)
    for (const [i, width] of metrics[font].split(' ').entries()) widths[blank + i] = Number(width) / 1000
    known.set(font, widths)
  }
  return widths
}

/** A letter is as wide with an accent as without. */
function otherWidth(widths: Float64Array, code: number): number {
  const character = String.fromCharCode(code)
  const bare = alike[character] ?? character.normalize('NFD').charAt(0)
  const width = widths[bare.charCodeAt(0)] ?? Number.NaN
  return Number.isNaN(width) ? unknown : width
}
