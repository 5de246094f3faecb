import { describe, expect, it } from 'vitest';
import type { EvidenceEffect } from '../../src/model/diagnosis.ts';
import type { CauseEntry } from '../../src/model/root-cause-section.ts';
import { composeReport } from '../../src/report/compose-report.ts';
import { meanLevel } from '../../src/report/mean-level.ts';
import { aKit, aQuestion } from '../support/a-kit.ts';
import { aSheet, anAssessment } from '../support/a-sheet.ts';
import type { AnswerSketch } from '../support/a-sheet.ts';
import { aSalesKit, inputOn, reportOn } from '../support/a-troubled-company.ts';
import { theTroubledInput } from '../support/the-troubled-company.ts';

/** above → root → below ← rival → sign ← lesser; stray hangs on nothing. */
const kit = aKit({
  nodes: [
    { id: 'above', title: 'All is led', fault: 'Nobody leads' },
    { id: 'root', title: 'All is done', fault: 'Nothing is done' },
    { id: 'rival', title: 'All is paid', fault: 'Nobody is paid' },
    { id: 'lesser', title: 'All is clean', fault: 'Nobody cleans' },
    { id: 'below', title: 'All is sold', fault: 'Nothing is sold' },
    { id: 'sign', kind: 'symptom', title: 'Noise', fault: 'Noise' },
    { id: 'stray', kind: 'symptom', title: 'Rain', fault: 'Rain' },
  ],
  links: [
    ['above', 'root', 'strong'],
    ['root', 'below', 'strong'],
    ['rival', 'below', 'strong'],
    ['rival', 'sign', 'strong'],
    ['lesser', 'sign', 'weak'],
    ['above', 'lesser', 'weak'],
  ],
});

function causeWith(
  answers: Readonly<Record<string, AnswerSketch>>,
  effect: EvidenceEffect,
  belief?: number,
): CauseEntry {
  const input = inputOn(kit, anAssessment(aSheet({ answers })));
  const ranking = input.diagnosis.ranking.map((candidate) => ({
    ...candidate,
    evidenceFor: effect.change > 0 ? [effect] : [],
    evidenceAgainst: effect.change < 0 ? [effect] : [],
  }));
  const diagnosis = {
    ...input.diagnosis,
    nodes: input.diagnosis.nodes.map((node) => (belief === undefined ? node : { ...node, belief })),
    ranking,
    verdict: { kind: 'root-cause', roots: ['root'] },
  } as const;
  const [cause] = composeReport({ ...input, diagnosis }).rootCauses.causes;
  if (cause === undefined) throw new Error('The root is not in the report.');
  return cause;
}

describe('answers about other nodes', () => {
  it.each([
    ['above', 4, 1, 'What could have caused it is sound: all is led.'],
    ['above', 0, -1, 'What could have caused it is broken: nobody leads.'],
    ['below', 0, 1, 'Its effect shows: nothing is sold.'],
    ['below', 4, -1, 'One would expect this, and it hardly shows: nothing is sold.'],
    ['below', 0, -1, 'It points to a rival cause: nobody is paid.'],
    ['sign', 1, -1, 'It points to a rival cause: nobody is paid.'],
    ['sign', 4, 1, 'It makes a rival cause less likely: nobody is paid.'],
    ['rival', 0, -1, 'It points to a rival cause: nobody is paid.'],
    ['stray', 0, -1, 'It fits other causes better.'],
    ['stray', 4, 1, 'It makes other causes less likely.'],
  ])('say why they bear on the cause: %s at level %i', (node, level, change, words) => {
    const question = `${node}-q`;
    const cause = causeWith({ [question]: level, 'root-q': 0 }, { node, question, change });
    const [entry] = change > 0 ? cause.evidenceFor : cause.evidenceAgainst;
    expect(entry?.because.text).toBe(words);
  });

  it.each([
    ['above', 4, 1, 'This answer speaks well of what could have caused it: all is led.'],
    ['above', 0, -1, 'This answer speaks of what could have caused it: nobody leads.'],
    ['below', 0, 1, 'This answer speaks of its effect: nothing is sold.'],
    ['below', 4, -1, 'One would expect a worse answer on this: nothing is sold.'],
  ])('say no more than the answer where the whole is open: %s at level %i', (node, level, change, words) => {
    const question = `${node}-q`;
    const cause = causeWith({ [question]: level, 'root-q': 0 }, { node, question, change }, 0.4);
    const [entry] = change > 0 ? cause.evidenceFor : cause.evidenceAgainst;
    expect(entry?.because.text).toBe(words);
  });

  it.each([
    [
      'above',
      1,
      0.4,
      'This answer is middling and does not make what could have caused it likelier: nobody leads.',
    ],
    ['above', 1, undefined, 'What could have caused it is sound: all is led.'],
    ['above', -1, 0.4, 'This answer is middling and does not make a rival cause less likely: nobody leads.'],
    ['rival', 1, 0.4, 'This answer is middling and does not make a rival cause likelier: nobody is paid.'],
    ['below', -1, 0.4, 'One would expect a worse answer on this: nothing is sold.'],
    ['stray', 1, 0.4, 'This answer is middling and does not make other causes likelier.'],
    ['stray', -1, 0.4, 'This answer is middling and does not make other causes less likely.'],
  ])('say of a middling answer that it says nothing either way: %s, %i', (node, change, belief, words) => {
    const question = `${node}-q`;
    const cause = causeWith({ [question]: 2, 'root-q': 0 }, { node, question, change }, belief ?? 0.01);
    const [entry] = change > 0 ? cause.evidenceFor : cause.evidenceAgainst;
    expect(entry?.because.text).toBe(words);
  });

  it('call a rival by its rank where the verdict names it too', () => {
    const input = theTroubledInput();
    const { causes } = composeReport(input).rootCauses;
    expect(causes[0]?.evidenceAgainst.at(-1)?.because.text).toBe(
      'It points to another root cause: sales and marketing plan apart.',
    );
  });

  it('are left out where they hardly count, and those about the cause itself stand apart', () => {
    const effect = { node: 'above', question: 'above-q', change: 0.019 };
    expect(causeWith({ 'above-q': 4 }, effect).evidenceFor).toEqual([]);
    const own = causeWith({ 'root-q': 0 }, { node: 'root', question: 'root-q', change: 1 });
    expect(own.evidenceFor).toEqual([]);
    expect(own.said.map(({ question }) => question)).toEqual(['root-q']);
  });
});

describe('what people said about a cause', () => {
  it('is three questions, the worst first, figures in words and with what they rest on', () => {
    const given = aKit({
      nodes: [{ id: 'root' }],
      questions: [
        ...['q-1', 'q-2', 'q-3'].map((id) => aQuestion({ id, node: 'root' })),
        aQuestion({
          id: 'q-4',
          node: 'root',
          form: { kind: 'metric', metric: 'win-rate' },
          weight: 'figure',
        }),
        aQuestion({ id: 'q-5', node: 'root', sensitive: true }),
      ],
      metrics: aSalesKit().metrics,
    });
    const figure = {
      state: 'answered',
      value: { kind: 'figure', value: 12 },
      note: 'From the books',
      evidence: 'document',
    } as const;
    const sheet = aSheet({ answers: { 'q-1': 4, 'q-2': 1, 'q-3': 0, 'q-4': figure, 'q-5': 0 } });
    const input = inputOn(given, anAssessment(sheet));
    const diagnosis = { ...input.diagnosis, verdict: { kind: 'root-cause', roots: ['root'] } } as const;
    const [cause] = composeReport({ ...input, diagnosis }).rootCauses.causes;
    expect(cause?.said.map(({ question }) => question)).toEqual(['q-3', 'q-4', 'q-2']);
    expect(cause?.said[1]?.voices).toMatchObject([
      { said: '12 percent', meaning: 'bad', note: 'From the books', evidence: 'document', named: true },
    ]);
  });

  it('has no level without anybody who can see it', () => {
    expect(meanLevel([])).toBeUndefined();
    expect(
      meanLevel([
        { level: 4, visibility: 1 },
        { level: 1, visibility: 0.5 },
      ]),
    ).toBe(3);
  });
});

describe('a cause the verdict does not name', () => {
  const input = theTroubledInput();
  const belief = { answers: 3, contested: false, ownFault: 0.9, belief: 0.95 };

  function standing(node: string, change: Partial<typeof belief>, ecosystemAbove = 0): readonly unknown[] {
    const nodes = input.diagnosis.nodes.map((each) =>
      each.node === node ? { ...each, ...belief, ...change } : each,
    );
    const ranking = input.diagnosis.ranking
      .filter((each) => each.node === node || each.node === 'coaching')
      .map((each) => ({ ...each, ecosystemAbove, durableBenefit: 0.1 }));
    const verdict = { kind: 'root-cause', roots: ['coaching'] } as const;
    const { rootCauses } = composeReport({
      ...input,
      diagnosis: { ...input.diagnosis, nodes, ranking, verdict },
    });
    expect(rootCauses.causes[0]).toMatchObject({ standing: 'root-cause' });
    return rootCauses.runnersUp.map((cause) => [cause.standing, cause.notNamed?.text]);
  }

  it.each([
    ['crm', {}, 0, 'smaller-root', 'its repair would bring too little by itself'],
    ['crm', { answers: 0 }, 0, 'next-suspect', 'nobody has answered about it'],
    ['crm', { contested: true }, 0, 'next-suspect', 'people do not agree about it'],
    ['crm', { ownFault: 0.2 }, 0, 'next-suspect', 'most of it comes from other weak points'],
    ['crm', { ownFault: 0.49 }, 0, 'next-suspect', 'it is not sure enough that the fault is its own'],
    ['selling-skill', {}, 0.9, 'next-suspect', 'what stands above the people must be sound first'],
    ['selling-skill', {}, 0.1, 'smaller-root', 'its repair would bring too little by itself'],
  ] as const)('%s is never called a root cause: %j', (...[node, change, above, kind, why]) => {
    expect(standing(node, change, above)).toEqual([[kind, `Not named as a root cause: ${why}.`]]);
  });

  it('is no suspect where it is most likely sound', () => {
    const sparse = reportOn(aSalesKit(), anAssessment(aSheet({ answers: { 'crm-easy': 4 } })));
    expect(sparse.answer.headline.text).toContain('do not point to a cause yet');
    expect(sparse.rootCauses.runnersUp).toEqual([]);
  });
});

describe('people who may be judged', () => {
  const judged = (roots: readonly string[], alsoPeople = ''): string => {
    const given = theTroubledInput();
    const own = given.kit.nodes.map((each) => (each.id === alsoPeople ? { ...each, people: true } : each));
    const input = { ...given, kit: { ...given.kit, nodes: own } };
    const nodes = input.diagnosis.nodes.map((each) => ({ ...each, belief: 0.01, answers: 2 }));
    const verdict = { kind: 'root-cause', roots } as const;
    return composeReport({ ...input, diagnosis: { ...input.diagnosis, nodes, verdict } }).people.reason.text;
  };

  it.each([
    [
      ['one-message'],
      /But the root cause lies elsewhere: .+\. It moves their results too, so allow for it, and do not start with them\.$/u,
    ],
    [
      ['one-message', 'crm'],
      /But the root causes lie elsewhere: .+\. They move their results too, so allow for it, and do not start with them\.$/u,
    ],
  ])('are not where to start when what is wrong lies elsewhere: %j', (roots, words) => {
    expect(judged(roots)).toMatch(words);
  });

  it.each([
    [
      ['one-message', 'selling-skill'],
      / One root cause lies with them: .+\. Another does not: .+\. It moves their results too, so allow for it, and repair that first\.$/u,
    ],
    [
      ['one-message', 'selling-skill', 'crm'],
      / One root cause lies with them: .+\. Others do not: .+\. They move their results too, so allow for it, and repair that first\.$/u,
    ],
  ])('are where to start with their own when the verdict names others, too: %j', (roots, words) => {
    expect(judged(roots)).toMatch(words);
  });

  it('are not held up by what the company does not have', () => {
    const input = theTroubledInput();
    const sound = input.diagnosis.nodes.map((each) => ({ ...each, belief: 0.01, answers: 2 }));
    const nodes = sound.filter(({ node }) => node !== 'onboarding');
    const verdict = { kind: 'healthy', burden: 0, expected: 0.3 } as const;
    const { people } = composeReport({ ...input, diagnosis: { ...input.diagnosis, nodes, verdict } });
    expect(people.judge).toBe('yes-sound');
  });

  it('are where to start with several of theirs where a kit knows more than one', () => {
    expect(judged(['one-message', 'selling-skill', 'crm'], 'crm')).toMatch(
      / Some root causes lie with them: .+\. Another does not: .+\.$/u,
    );
  });
});

describe('a plan without a root cause', () => {
  it.each([
    [{ kind: 'healthy' }, 'Nothing must be repaired first.'],
    [{ kind: 'insufficient-evidence', candidates: [] }, 'Do not start yet'],
  ] as const)('is only a guess: %j', (verdict, words) => {
    const input = theTroubledInput();
    const { plan } = composeReport({ ...input, diagnosis: { ...input.diagnosis, verdict } });
    expect(plan.firm).toBe(false);
    expect(plan.intro.text).toContain(words);
  });
});

describe('what works', () => {
  it('is told in the plural where there is more of it', () => {
    const sheet = aSheet({ role: 'rep', answers: { 'crm-easy': 4, 'coaching-hours': 4, 'message-same': 3 } });
    const { strengths } = reportOn(aSalesKit(), anAssessment(sheet));
    expect(strengths.intro.text).toBe('These work. Keep them while you change other things.');
    expect(strengths.strengths[0]?.summary.text).toBe('Strong, says one person.');
  });
});

describe('a single strength', () => {
  it('is told in the singular', () => {
    const answers = { 'crm-easy': 4 };
    const sheets = ['a', 'b', 'c'].map((id) => aSheet({ id, role: 'rep', answers }));
    const { strengths } = reportOn(aSalesKit(), anAssessment(...sheets));
    expect(strengths.intro.text).toBe('This works. Keep it while you change other things.');
    expect(strengths.strengths[0]?.summary.text).toBe('Strong, say 3 people.');
  });
});
