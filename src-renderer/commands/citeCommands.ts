import { citationStyles } from '../../src-core/citations/cite'
import type { Command } from './command'
import { type Requests, request } from './requests'

/** The commands that copy citations of what `scope` gives, where it gives anything. */
export function citeCommands(
  scope: () => Requests['cite']['scope'] | undefined,
  enabled: boolean,
): Command[] {
  const run = (style: Requests['cite']['style']) => () => {
    const asked = scope()
    if (asked) request('cite', { scope: asked, style })
  }
  return [
    { id: 'citing.copy', shortcut: 'Mod+Alt+B', menu: 'edit', enabled, run: run(null) },
    ...citationStyles.map((style) => ({ id: `citing.${style}`, enabled, run: run(style) })),
  ]
}
