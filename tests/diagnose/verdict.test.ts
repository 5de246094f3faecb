import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import type { DiagnosisVerdict } from '../../src/model/diagnosis.ts';
import type { Kit } from '../../src/model/kit.ts';
import type { NodeScore, Reading, Scorecard } from '../../src/model/scorecard.ts';
import { scoreAssessment } from '../../src/score/score-assessment.ts';
import { aKit } from '../support/a-kit.ts';
import { aReading, aScorecard, readingsAt } from '../support/a-scorecard.ts';
import { anAssessment } from '../support/a-sheet.ts';

/** Two separate causes and the sellers' own skill above one outcome; `coaching` stands over the sellers. */
const kit = aKit({
  nodes: [
    { id: 'coaching' },
    { id: 'offer' },
    { id: 'skill', people: true, leak: 0.2 },
    { id: 'sales', kind: 'outcome', leak: 0.05 },
  ],
  links: [
    ['coaching', 'skill', 'medium'],
    ['offer', 'sales', 'strong'],
    ['skill', 'sales', 'strong'],
  ],
});

const allWell = { coaching: 4, offer: 4, skill: 4, sales: 4 };

describe('the verdict', () => {
  test('names the root cause', () => {
    expect(verdictAt({ coaching: 4, offer: 0, skill: 4, sales: 0 })).toEqual({
      kind: 'root-cause',
      roots: ['offer'],
    });
  });

  test('names several root causes in the order of their rank', () => {
    expect(verdictAt({ coaching: 0, offer: 0, skill: 1, sales: 0 })).toEqual({
      kind: 'root-cause',
      roots: ['offer', 'coaching'],
    });
  });

  test('names the people when everything above them is sound', () => {
    expect(verdictAt({ coaching: 4, offer: 4, skill: 0, sales: 0 })).toEqual({
      kind: 'people',
      roots: ['skill'],
    });
  });

  test('never names the people while the ecosystem above them may be broken', () => {
    const verdict = verdictAt({ coaching: 1.5, offer: 4, skill: 0, sales: 0 });
    expect(verdict).toEqual({ kind: 'insufficient-evidence', candidates: ['skill'] });
  });

  test('hides no people beside another root cause when what is above them is sound', () => {
    const verdict = verdictAt({ coaching: 4, offer: 0, skill: 0, sales: 0 });
    expect(verdict.kind === 'root-cause' && verdict.roots.toSorted()).toEqual(['offer', 'skill']);
  });

  test('names nobody who was not asked about, however suspect', () => {
    const verdict = verdictAt({ coaching: 4, skill: 4, sales: 0 });
    expect(verdict).toEqual({ kind: 'insufficient-evidence', candidates: ['offer'] });
  });

  test('names nothing that people disagree on', () => {
    const split: NodeScore = {
      node: 'offer',
      value: { state: 'assessed', score: 50 },
      coverage: 1,
      respondents: 4,
      groups: [{ group: 'rep', mean: 2, respondents: 4, deviation: 1.5, split: true }],
    };
    const readings = readingsAt({ coaching: 4, offer: 0, skill: 4, sales: 0 });
    expect(diagnosed(aScorecard(kit, readings, [split])).verdict.kind).toBe('insufficient-evidence');
    const agreed = { ...split, groups: split.groups.map((group) => ({ ...group, split: false })) };
    expect(diagnosed(aScorecard(kit, readings, [agreed])).verdict.kind).toBe('root-cause');
  });

  test('names nothing where a figure contradicts the opinions', () => {
    const readings = [
      ...readingsAt({ coaching: 4, skill: 4, sales: 0, offer: 3 }),
      aReading({ node: 'offer', question: 'returns', group: 'figure', weight: 'figure', level: 0 }),
    ];
    const diagnosis = diagnosed(aScorecard(kit, readings));
    expect(diagnosis.ranking[0]).toMatchObject({ node: 'offer', label: 'contested' });
    expect(diagnosis.verdict).toEqual({ kind: 'insufficient-evidence', candidates: ['offer'] });
  });

  test('is healthy when everything was looked at and nothing found', () => {
    expect(verdictAt(allWell)).toEqual({ kind: 'healthy' });
  });

  test('is never healthy while a domain is not assessed', () => {
    const scorecard = aScorecard(kit, readingsAt(allWell));
    const open = { state: 'not-assessed', reason: 'too-little-coverage' } as const;
    expect(diagnosed(withDomain(scorecard, open)).verdict.kind).toBe('insufficient-evidence');
    expect(diagnosed({ ...scorecard, domains: [] }).verdict.kind).toBe('insufficient-evidence');
  });

  test('is not healthy by looking at nothing because nothing applies', () => {
    const scorecard = aScorecard(kit, readingsAt(allWell));
    const idle = { state: 'not-assessed', reason: 'does-not-apply' } as const;
    const nothing = { ...withDomain(scorecard, idle), overall: { value: idle, plain: idle, coverage: 0 } };
    expect(diagnosed(nothing).verdict.kind).toBe('insufficient-evidence');
  });

  test('is healthy from the lower end of sound, and never below it', () => {
    expect(verdictScoring({ overall: 60, domain: 60 }).kind).toBe('healthy');
    expect(verdictScoring({ overall: 59.9, domain: 60 }).kind).toBe('insufficient-evidence');
  });

  test('is never healthy with one weak domain, however good the others are', () => {
    expect(verdictScoring({ overall: 80, domain: 40 }).kind).toBe('healthy');
    expect(verdictScoring({ overall: 80, domain: 39.9 }).kind).toBe('insufficient-evidence');
  });

  test('is never healthy with one weak domain beside a good one', () => {
    const wider = aKit({ nodes: [...kit.nodes, { id: 'partners', domain: 'domain-b' }] });
    const scorecard = aScorecard(wider, []);
    const verdictWith = (score: number): string => {
      const domains = scorecard.domains.map((domain, at) =>
        at === 0 ? { ...domain, value: { state: 'assessed', score } as const } : domain,
      );
      return diagnose(wider, { ...scorecard, domains }, { robustness: false }).verdict.kind;
    };
    expect([verdictWith(45), verdictWith(31)]).toEqual(['healthy', 'insufficient-evidence']);
  });

  test('is never healthy without a score of the whole', () => {
    const scorecard = aScorecard(kit, readingsAt(allWell));
    const value = { state: 'not-assessed', reason: 'too-little-coverage' } as const;
    const open = { ...scorecard, overall: { ...scorecard.overall, value } };
    expect(diagnosed(open).verdict.kind).toBe('insufficient-evidence');
  });

  test('takes no account of a domain that does not apply', () => {
    const other = aKit({ nodes: [...kit.nodes, { id: 'partners', domain: 'domain-b' }], links: [] });
    const wider = { ...kit, domains: other.domains };
    const scorecard = aScorecard(wider, readingsAt(allWell));
    const domains = scorecard.domains.map((domain) =>
      domain.domain === 'domain-b'
        ? ({ ...domain, value: { state: 'not-assessed', reason: 'does-not-apply' } } as const)
        : domain,
    );
    const verdict = diagnose(wider, { ...scorecard, domains }, { robustness: false }).verdict;
    expect(verdict.kind).toBe('healthy');
  });

  test('is not healthy while the outcomes are worse than expected', () => {
    expect(verdictAt({ coaching: 4, offer: 4, skill: 4, sales: 0 }).kind).toBe('insufficient-evidence');
  });

  test('is not healthy while a capability is suspect, even one without answers', () => {
    expect(verdictAt({ coaching: 4, skill: 4, sales: 1 }).kind).toBe('insufficient-evidence');
  });

  test('has no candidates where nothing can lead to an outcome', () => {
    const bare = aKit({ nodes: [{ id: 'alone' }, { id: 'sales', kind: 'outcome' }] });
    const verdict = diagnose(bare, aScorecard(bare, readingsAt({ alone: 0, sales: 0 }))).verdict;
    expect(verdict).toEqual({ kind: 'insufficient-evidence', candidates: [], unexplained: ['sales'] });
    const empty = aKit({ nodes: [] });
    const scorecard = scoreAssessment(empty, anAssessment());
    expect(diagnose(empty, scorecard).verdict.kind).toBe('insufficient-evidence');
  });
});

describe('the label', () => {
  test.each([
    ['root-cause', { offer: 0, sales: 0 }, 'offer'],
    ['likely-root-not-asked', { coaching: 4, skill: 4, sales: 0 }, 'offer'],
    ['inherited-weakness', { coaching: 0, skill: 0, sales: 0 }, 'skill'],
    ['unknown', { sales: 2 }, 'coaching'],
    ['sound', { coaching: 4 }, 'coaching'],
    ['weak-point', { coaching: 1 }, 'coaching'],
  ] as const)('is %s where the answers say so', (label, levels, node) => {
    const strong = aKit({
      nodes: [
        { id: 'coaching' },
        { id: 'offer' },
        { id: 'skill', leak: 0.05 },
        { id: 'sales', kind: 'outcome', leak: 0.02 },
      ],
      links: [
        ['coaching', 'skill', 'strong'],
        ['offer', 'sales', 'strong'],
        ['skill', 'sales', 'strong'],
      ],
    });
    const { ranking } = diagnose(strong, aScorecard(strong, readingsAt(levels)), { robustness: false });
    expect(ranking.find((candidate) => candidate.node === node)?.label).toBe(label);
  });
});

test('a kit that no loader would let pass is our own mistake, and said so', () => {
  const broken: Kit = {
    ...kit,
    links: [{ ...kit.links[0], cause: 'nowhere', effect: 'sales' } as Kit['links'][number]],
  };
  expect(() => diagnose(broken, aScorecard(kit, []))).toThrow('unknown-variable');
});

function verdictAt(levels: Readonly<Record<string, number>>): DiagnosisVerdict {
  return diagnosed(aScorecard(kit, readingsAt(levels) satisfies readonly Reading[])).verdict;
}

function diagnosed(scorecard: Scorecard): ReturnType<typeof diagnose> {
  return diagnose(kit, scorecard, { robustness: false });
}

/** Everybody says that all is well; only the scores differ. */
function verdictScoring({
  overall,
  domain,
}: {
  readonly overall: number;
  readonly domain: number;
}): DiagnosisVerdict {
  const scorecard = withDomain(aScorecard(kit, readingsAt(allWell)), { state: 'assessed', score: domain });
  const value = { state: 'assessed', score: overall } as const;
  return diagnosed({ ...scorecard, overall: { ...scorecard.overall, value } }).verdict;
}

function withDomain(scorecard: Scorecard, value: Scorecard['domains'][number]['value']): Scorecard {
  return { ...scorecard, domains: scorecard.domains.map((domain) => ({ ...domain, value })) };
}
