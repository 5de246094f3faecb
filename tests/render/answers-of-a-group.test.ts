import { describe, expect, it } from 'vitest';
import type { AnswerEntry } from '../../src/model/report.ts';
import { rendererOf } from '../../src/render/index.ts';
import { theTroubledReport } from '../support/the-troubled-company.ts';

const report = theTroubledReport();
const look = { width: 100, colour: false, unicode: true, detail: 'everything' } as const;

const asked = { node: 'a', question: 'q', ask: 'How often?', state: 'answered' } as const;
const seller: AnswerEntry = {
  ...{ ...asked, id: 'answer:~1:q', who: 'sellers', role: 'Seller', said: 'Never.', level: 0 },
};
const answers: readonly AnswerEntry[] = [
  { ...seller, id: 'answer:ann:q', who: 'Ann', role: 'Chief executive', note: 'only in spring' },
  seller,
  { ...seller, id: 'answer:~2:q' },
  { ...seller, id: 'answer:~3:q', said: 'Once.', level: 1 },
  { ...seller, id: 'answer:~4:q', said: '', who: 'withheld', role: '', state: 'withheld' },
];

describe('people who are not named, in the list of every answer', () => {
  it.each(['terminal', 'markdown'] as const)('are counted on one line as %s', async (format) => {
    const { body } = (await rendererOf(format))(
      { ...report, appendix: { ...report.appendix, answers } },
      look,
    );
    const shown = body.replaceAll(/\\(?=[().[\]])/gu, '');
    expect(shown).toContain('Ann (Chief executive): Never. [only in spring]');
    expect(shown.match(/sellers \(2 people\): Never\./gu)).toHaveLength(1);
    expect(shown).toContain('sellers (one person): Once.');
    expect(shown).toContain('A respondent: withheld');
    expect(shown).not.toContain('sellers (Seller)');
  });

  it('are counted behind their words as html', async () => {
    const { body } = (await rendererOf('html'))(
      { ...report, appendix: { ...report.appendix, answers } },
      look,
    );
    expect(body).toContain('Never. <span class="who">sellers (2 people)</span>');
    expect(body).toContain('Once. <span class="who">sellers (one person)</span>');
    expect(body).toContain('Ann (Chief executive)');
  });
});
