/**
 * What each kind of evidence is worth: the scores on all laid-out pages and the real page without it, as the
 * table of docs/research-log.md.
 *
 *   npx tsx tests/bench/ablate.ts
 */
import { weights as articleWeights, stackWeights } from '../../src-core/articles/weights'
import { columnWeights, weights as lineWeights } from '../../src-core/blocks/weights'
import { byGroup, type Figures, loadPages, scoreAll } from './goldPages'

type Weights = Record<string, number>

/** Evidence -> the weights that speak for it, all set to 0. */
const ablations: Record<string, [Weights, string[]][]> = {
  'nothing (all evidence)': [],
  'full and short lines': [
    [lineWeights, ['notFull', 'notFullGuessed', 'overfull', 'lastFull', 'onlyFull', 'onlyUnindented']],
  ],
  'sentence ends': [
    [lineWeights, ['stopInside', 'noStopAtEnd', 'commaAtEnd', 'headStop', 'headStopAlphabetic']],
  ],
  'column changes': [[columnWeights, ['changeAtBlank', 'changeInText']]],
  datelines: [
    [lineWeights, ['datelineStarts', 'datelineInside', 'headDateline']],
    [articleWeights, ['datelineOpens', 'datelineInside']],
  ],
  'what the lead says again': [[lineWeights, ['headSaid', 'headHalfSaid']]],
  'capitals at line starts': [[lineWeights, ['capitalInside', 'functionWordInside']]],
  'open ends joined': [[lineWeights, ['surest']]],
  'words shared by blocks': [[articleWeights, ['cohesion']]],
  'headline likeness': [[articleWeights, ['headlineContained', 'headlineVerbatim', 'stackedContained']]],
  'one side for headlines': [
    [articleWeights, ['otherSide', 'bodyAfterHeadlineBelow', 'textAfterHeadlineBelow']],
  ],
  'headline width': [[articleWeights, ['headlineFitsColumn', 'headlineFillsColumn', 'subheadOwnColumn']]],
  'subtitle quotes the text': [
    [stackWeights, ['subtitleQuoted', 'headlineForeign', 'kickerForeign', 'subtitleSentence']],
  ],
  'words across line ends': [[stackWeights, ['wordAcross', 'markOpen', 'saidTogether']]],
  'wrapped or not': [[stackWeights, ['wrapped', 'notWrapped', 'parallelCut', 'parallelInside']]],
}

const figures = ['articles', 'headlines', 'displays', 'paragraphs', 'text'] as const
const groups = ['real page', 'laid-out Chinese', 'laid-out English']
const pages = loadPages().filter((page) => groups.includes(page.group))

function without(removed: [Weights, string[]][]): Map<string, string[]> {
  const kept = removed.flatMap(([weights, names]) =>
    names.map((name) => [weights, name, weights[name] ?? 0] as const),
  )
  for (const [weights, name] of kept) weights[name] = 0
  const scored = byGroup(scoreAll(pages))
  for (const [weights, name, value] of kept) weights[name] = value
  return new Map(
    [...scored].map(([group, rows]) => [
      group,
      figures.map((f) =>
        mean(
          rows.map((r) => r.figures),
          f,
        ),
      ),
    ]),
  )
}

function mean(rows: readonly Figures[], figure: (typeof figures)[number]): string {
  const values = rows.flatMap((row) => row[figure] ?? [])
  return (values.reduce((a, b) => a + b, 0) / Math.max(1, values.length)).toFixed(2).replace(/^0/, '')
}

console.log(`| without | ${groups.join(' | ')} |\n|---|${groups.map(() => '---|').join('')}`)
for (const [name, removed] of Object.entries(ablations)) {
  const scored = without(removed)
  console.log(`| ${name} | ${groups.map((group) => scored.get(group)?.join(' ')).join(' | ')} |`)
}
