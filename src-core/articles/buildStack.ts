import type { ArticleDraft, DraftPart } from '../model/draft'
import { percent, reason } from './reason'
import { type StackContext, splitHeadline } from './splitHeadline'

/** Kicker, headline and subtitle of an article, each with its reasons. */
export function buildStack(
  stack: readonly number[],
  context: StackContext,
  place: { below: boolean; gain: number; said: number },
): Pick<ArticleDraft, 'kicker' | 'headline' | 'subtitle'> {
  if (stack.length === 0) return { kicker: null, headline: null, subtitle: null }
  const cut = splitHeadline(stack, context)
  const side = reason(place.below ? 'stands-below' : 'stands-above', 0.7)
  const make = (role: DraftPart['role'], lines: number[], reasons: DraftPart['reasons']): DraftPart | null =>
    lines.length > 0 ? { role, lines, score: Math.min(cut.margin, place.gain), reasons } : null
  const kicker = cut.kicker.some(context.repeated) ? 'repeated-title' : 'foreign-to-text'
  return {
    kicker: make('kicker', cut.kicker, [reason(kicker, 0.7)]),
    headline: make('headline', cut.headline, [
      reason('no-stop', 0.6),
      side,
      reason('says-what-text-says', place.said, { percent: percent(place.said) }),
    ]),
    subtitle: make('subtitle', cut.subtitle, [
      reason('quotes-text', cut.subtitleQuoted, { percent: percent(cut.subtitleQuoted) }),
    ]),
  }
}
