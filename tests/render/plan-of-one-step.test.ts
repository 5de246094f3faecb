import { describe, expect, it } from 'vitest';
import { rendererOf } from '../../src/render/index.ts';
import { theTroubledReport } from '../support/the-troubled-company.ts';

const { plan, ...others } = theTroubledReport();
const predictions = ['one', 'two', 'three'].map((text) => ({
  id: text,
  text: `Figure ${text} should rise.`,
}));
const inPlace = { id: 'in-place', text: 'The groundwork is in place.' };
const why = { id: 'why', text: 'It repairs what is broken.' };
const report = {
  ...others,
  plan: {
    ...plan,
    steps: plan.steps.slice(0, 1).map((step) => ({ ...step, why, predictions, inPlace })),
    alternatives: plan.alternatives.slice(0, 1).map((fix) => ({ ...fix, effort: 2, whole: 14 })),
  },
};
const options = { width: 100, colour: false, unicode: true, detail: 'summary' } as const;

describe.each(['terminal', 'markdown', 'html'] as const)('a step of the plan in %s', async (format) => {
  const render = await rendererOf(format);
  const page = render(report, options).body;

  it('tells why it is there, everything it should move, and which groundwork is in place', () => {
    for (const { text } of [why, ...predictions, inPlace]) expect(page).toContain(text);
  });

  it('has beside it what a fix in line takes with its groundwork', () => {
    expect(page.replaceAll(/\s+/gu, ' ')).toContain('2 person-weeks, 14 with what must come first');
  });
});
