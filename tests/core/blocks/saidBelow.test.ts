import { expect, it } from 'vitest'
import { saidBelow } from '../../../src-core/blocks/saidBelow'
import { measureLines } from '../../../src-core/lines/measureLines'

const share = (raw: string) => saidBelow(measureLines(raw), 0)

it('is large for a headline above its lead', () => {
  expect(share('清溪河水位昨日下降\n县防汛办通报，清溪河水位\n昨日下降到警戒线以下。')).toBeGreaterThan(0.8)
  expect(
    share('Harbour ferry fares will rise\nFares on the harbour ferry are to\nrise by forty pence in May.'),
  ).toBeGreaterThan(0.7)
})

it('tells words by their beginnings', () => {
  expect(
    share(
      'Egypt privatises banks\nThe Egyptian government is planning\nto privatise one of its bank offices.',
    ),
  ).toBeGreaterThan(0.6)
})

it('is small for a line inside a text', () => {
  expect(share('并邀请作家与读者见面交流\n孩子们在树下听完了三个故事\n才回家去。')).toBe(0)
  expect(share('Members heard that work on the\nbreakwater should begin in spring\nof next year.')).toBe(0)
})

it('says nothing of lines of one or two words', () => {
  expect(share('Harbour\nThe harbour is full.')).toBe(0)
  expect(share('清溪河\n清溪河水位下降。')).toBe(0)
})
