import { describe, expect, it } from 'vitest';
import { conductInterview, type Conduct } from '../../src/interview/conduct-interview.ts';
import type { Change } from '../../src/interview/change.ts';
import { openQuestions } from '../../src/interview/open-questions.ts';
import type { Problem } from '../../src/model/problem.ts';
import { aKit, aQuestion } from '../support/a-kit.ts';
import { aSheet, type SheetSketch } from '../support/a-sheet.ts';
import { aLevel, anAsker, type Script } from '../support/an-asker.ts';

const facts = [
  { id: 'size', title: 'Size', ask: 'How many people?', kind: 'number' },
  { id: 'partners', title: 'Partners', ask: 'Do you sell through partners?', kind: 'yes-no' },
] as const;
const yes = { kind: 'yes' } as const;
const kit = aKit({
  nodes: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd', kind: 'symptom' }],
  kit: { facts },
  questions: [
    aQuestion({ node: 'a', form: { kind: 'yes-no', healthy: 'yes' } }),
    aQuestion({ node: 'b', when: { kind: 'answer', question: 'a-q', test: yes } }),
    aQuestion({ node: 'c', when: { kind: 'fact', fact: 'partners', test: yes } }),
    aQuestion({ node: 'd' }),
  ],
});
const full: Problem = {
  code: 'file-not-written',
  severity: 'error',
  place: { kind: 'path', path: 'r1.yaml' },
  args: { reason: 'ENOSPC' },
};

function said(isYes: boolean) {
  return { kind: 'answer', answer: { state: 'answered', value: { kind: 'yes-no', yes: isYes } } } as const;
}

async function interviewing(script: Script, more: Partial<Conduct> = {}, sketch: SheetSketch = {}) {
  const asker = anAsker(script);
  const log: Change[] = [];
  let clock = 0;
  const end = await conductInterview(kit, aSheet(sketch), {
    asker,
    keep: (change) => Promise.resolve(void log.push(change)),
    now: () => (clock += 10_000),
    ...more,
  });
  return { end, log, asker, asked: asker.screens.map(({ question }) => question.id) };
}

describe('what an interview asks', () => {
  it('is only about the parts wanted', async () => {
    const { asked } = await interviewing({ replies: [aLevel(1)] }, { parts: ['symptom'] });
    expect(asked).toEqual(['d-q']);
  });

  it('goes on in the part jumped to, then with the others', async () => {
    const replies = [{ kind: 'jump', part: 'symptom' } as const, aLevel(1), said(true)];
    const { asked, asker } = await interviewing({ replies });
    expect(asked).toEqual(['a-q', 'd-q', 'a-q', 'b-q']);
    expect(asker.screens[0]?.parts.map(({ id, answered, total }) => [id, answered, total])).toEqual([
      ['domain-a', 0, 2],
      ['symptom', 0, 1],
    ]);
  });

  it('shows the first question of a part that is all answered, and brings skipped ones back', async () => {
    const jump = { kind: 'jump', part: 'domain-a' } as const;
    const answers = {
      'a-q': { state: 'answered', value: { kind: 'yes-no', yes: false } },
      'c-q': 2,
    } as const;
    const { asked } = await interviewing({ replies: [jump, { kind: 'skip' }] }, {}, { answers });
    expect(asked).toEqual(['d-q', 'a-q', 'd-q']);
    const skipped = await interviewing({ replies: [{ kind: 'skip' }, jump] });
    expect(skipped.asked).toEqual(['a-q', 'c-q', 'a-q']);
    const nowhere = await interviewing({ replies: [{ kind: 'jump', part: 'gone' }] });
    expect(nowhere.asked).toEqual(['a-q', 'a-q']);
  });

  it('says once when earlier answers no longer apply, and keeps them', async () => {
    const replies = [
      said(true),
      aLevel(1),
      { kind: 'back' } as const,
      { kind: 'back' } as const,
      said(false),
    ];
    const { asker, end } = await interviewing({ replies });
    expect(asker.told).toEqual(['One earlier answer no longer applies. It is kept, but does not count.']);
    expect(end.sheet.answers.map(({ question }) => question)).toEqual(['a-q', 'b-q']);
  });

  it('counts what no longer applies', async () => {
    const second = aQuestion({ id: 'b-2', node: 'b', when: { kind: 'answer', question: 'a-q', test: yes } });
    const wider = { ...kit, questions: [...kit.questions.slice(0, 2), second, ...kit.questions.slice(2)] };
    const back = { kind: 'back' } as const;
    const asker = anAsker({ replies: [said(true), aLevel(1), aLevel(1), back, back, back, said(false)] });
    await conductInterview(wider, aSheet(), { asker, now: () => 0, keep: () => Promise.resolve(undefined) });
    expect(asker.told).toEqual(['2 earlier answers no longer apply. They are kept, but do not count.']);
  });
});

describe('an interview that begins at once', () => {
  it('asks for a fact when a condition first needs it, and for the rest in the end', async () => {
    const { end, log, asked } = await interviewing(
      { replies: [said(false), aLevel(1), aLevel(2)], lines: ['Acme', '40'], choices: ['yes'] },
      { asksFacts: true },
      { company: { name: 'unnamed', facts: {} } },
    );
    expect(asked).toEqual(['a-q', 'c-q', 'd-q']);
    expect(end).toMatchObject({
      kind: 'finished',
      sheet: { company: { name: 'Acme', facts: { size: 40, partners: true } } },
    });
    expect(log.map(({ kind }) => kind)).toEqual(['answer', 'fact', 'answer', 'answer', 'company', 'fact']);
  });

  it('asks only once for what nobody knows', async () => {
    const { end, asked } = await interviewing(
      { replies: [said(false), aLevel(1), aLevel(2)], lines: ['', ''], choices: ['unknown'] },
      { asksFacts: true },
      { company: { name: 'unnamed', facts: {} } },
    );
    expect(asked).toEqual(['a-q', 'c-q', 'd-q']);
    expect(end.sheet.company).toEqual({ name: 'unnamed', facts: {} });
  });

  it('does not ask for what is known', async () => {
    const known = { company: { name: 'Acme', facts: { size: 4, partners: false } } };
    const { end, asked } = await interviewing(
      { replies: [said(false), aLevel(2)] },
      { asksFacts: true },
      known,
    );
    expect(end.kind).toBe('finished');
    expect(asked).toEqual(['a-q', 'd-q']);
  });

  it.each([
    ['at a fact that a condition needs', { replies: [said(false)], choices: [] }],
    ['at the name', { replies: [said(false), aLevel(1), aLevel(1)], choices: ['yes'], lines: [] }],
    ['at a fact in the end', { replies: [said(false), aLevel(1), aLevel(1)], choices: ['yes'], lines: [''] }],
  ])('keeps its answers when the person leaves %s', async (_where, script) => {
    const { end } = await interviewing(
      script,
      { asksFacts: true },
      { company: { name: 'unnamed', facts: {} } },
    );
    expect(end.kind).toBe('interrupted');
    expect(end.sheet.answers.length).toBeGreaterThan(0);
  });

  it('stops where a fact cannot be kept', async () => {
    const { end } = await interviewing(
      { replies: [said(false)], choices: ['yes'] },
      { asksFacts: true, keep: ({ kind }) => Promise.resolve(kind === 'fact' ? full : undefined) },
    );
    expect(end).toMatchObject({ kind: 'not-kept', problem: full });
  });

  it('counts answers up to a ceiling', async () => {
    const answers = { 'a-q': said(false).answer };
    const { asker } = await interviewing(
      { replies: [{ kind: 'back' }, { kind: 'leave' }] },
      { limit: 2 },
      { answers },
    );
    expect(asker.screens.map(({ number, total, atMost }) => [number, total, atMost])).toEqual([
      [2, 2, true],
      [1, 2, true],
    ]);
  });
});

describe('a careless run', () => {
  it('brings a kind word once, and a flag', async () => {
    const nodes = Array.from({ length: 14 }, (_, at) => ({ id: `n-${at + 10}` }));
    const asker = anAsker({ replies: nodes.map(() => aLevel(3)) });
    const log: Change[] = [];
    let clock = 0;
    const end = await conductInterview(aKit({ nodes }), aSheet(), {
      asker,
      now: () => (clock += 10_000),
      keep: (change) => Promise.resolve(void log.push(change)),
    });
    expect(asker.told).toHaveLength(1);
    expect(end.sheet.flags).toEqual(['same-answers']);
    expect(log.filter(({ kind }) => kind === 'flag')).toEqual([{ kind: 'flag', flag: 'same-answers' }]);
  });
});

describe('open questions', () => {
  it('are those that apply and have no answer', () => {
    const sheet = aSheet({ answers: { 'c-q': 'unknown' } });
    expect(openQuestions(kit, sheet).map(({ id }) => id)).toEqual(['a-q', 'd-q']);
  });
});
