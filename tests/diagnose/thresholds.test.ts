import { describe, expect, test } from 'vitest';
import { contestedNodes } from '../../src/diagnose/contested-nodes.ts';
import { labelOf } from '../../src/diagnose/label-of.ts';
import { reachVerdict } from '../../src/diagnose/reach-verdict.ts';
import { causalModelOf } from '../../src/diagnose/causal-model.ts';
import type { Candidate, DiagnosisVerdict, Label, NodeBelief } from '../../src/model/diagnosis.ts';
import type { Kit } from '../../src/model/kit.ts';
import type { NodeScore } from '../../src/model/scorecard.ts';
import { aKit } from '../support/a-kit.ts';
import { aScorecard } from '../support/a-scorecard.ts';

const kit = aKit({
  nodes: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }, { id: 'skill', people: true }],
});
const nobody: Findings = { nodes: [], candidates: [] };

type Findings = { readonly nodes: readonly NodeBelief[]; readonly candidates: readonly Candidate[] };

describe('at exactly its threshold', () => {
  test('a cause is named, and just below it is not', () => {
    expect(verdictOn(found('a', {}))).toEqual({ kind: 'root-cause', roots: ['a'] });
    expect(verdictOn(found('a', { ownFault: 0.4999 })).kind).toBe('insufficient-evidence');
    expect(verdictOn(found('a', { durableBenefit: 0.0499 })).kind).toBe('insufficient-evidence');
    expect(verdictOn(found('a', { answers: 0 })).kind).toBe('insufficient-evidence');
    expect(verdictOn(found('a', { contested: true })).kind).toBe('insufficient-evidence');
  });

  test('the ecosystem above the people is sound, and just above it is not', () => {
    const named = { kind: 'people', roots: ['skill'] };
    expect(verdictOn(found('skill', { ecosystemAbove: 0.3 }))).toEqual(named);
    expect(verdictOn(found('skill', { ecosystemAbove: 0.3001 })).kind).toBe('insufficient-evidence');
    expect(verdictOn(found('a', { ecosystemAbove: 0.9 })).kind).toBe('root-cause');
  });

  test('a suspect stands against health, and just below it does not', () => {
    const suspect = { ownFault: 0.35, durableBenefit: 0.03 };
    expect(verdictOn(found('a', suspect)).kind).toBe('insufficient-evidence');
    expect(verdictOn(found('a', { ...suspect, ownFault: 0.3499 })).kind).toBe('healthy');
    expect(verdictOn(found('a', { ...suspect, durableBenefit: 0.0299 })).kind).toBe('healthy');
  });

  test('the burden may be what was expected, but no more', () => {
    expect(verdictOn(nobody, { burden: 0.3 }).kind).toBe('healthy');
    expect(verdictOn(nobody, { burden: 0.3001 }).kind).toBe('insufficient-evidence');
  });

  test('an outcome is in trouble, which nothing that was asked about explains, and just below it is not', () => {
    const outcome = (given: Partial<NodeBelief>): Findings => ({
      nodes: [aBelief('sales', { kind: 'outcome', answers: 1, belief: 0.5, ...given })],
      candidates: [aCandidate('a', { durableBenefit: 0.02 })],
    });
    const open = { kind: 'insufficient-evidence', candidates: [] };
    expect(verdictOn(outcome({}))).toEqual({ ...open, unexplained: ['sales'] });
    expect(verdictOn(outcome({}), { burden: 0.9 })).toEqual({ ...open, unexplained: ['sales'] });
    expect(verdictOn(outcome({ belief: 0.4999 })).kind).toBe('healthy');
    expect(verdictOn(outcome({ answers: 0 })).kind).toBe('healthy');
    expect(verdictOn(outcome({ kind: 'symptom' })).kind).toBe('healthy');
    const { label } = kit.thresholds;
    const later = (changed: Partial<typeof label>) => ({ label: { ...label, ...changed } });
    expect(verdictOn(outcome({}), later({ inherited: 0.8 }))).toEqual({ ...open, unexplained: ['sales'] });
    expect(verdictOn(outcome({}), later({ broken: 0.8 })).kind).toBe('healthy');
  });

  test('of several outcomes in trouble the likeliest comes first', () => {
    const nodes = [0.6, 0.9, 0.7].map((belief, at) =>
      aBelief(`o${String(at)}`, { kind: 'outcome', answers: 1, belief }),
    );
    expect(verdictOn({ nodes, candidates: [] })).toMatchObject({ unexplained: ['o1', 'o2', 'o0'] });
    const alike = [0.3 + 0.3, 0.1 + 0.2 + 0.3].map((belief, at) =>
      aBelief(`o${String(at)}`, { kind: 'outcome', answers: 1, belief }),
    );
    expect(verdictOn({ nodes: alike, candidates: [] })).toMatchObject({ unexplained: ['o0', 'o1'] });
  });

  test('candidates bring half of what the first one would; at most three are named', () => {
    const benefits = { a: 0.04, b: 0.03, c: 0.02, d: 0.02 };
    expect(candidatesAmong(benefits)).toEqual(['a', 'b', 'c']);
    expect(candidatesAmong({ a: 0.04, b: 0.0199 })).toEqual(['a']);
    expect(candidatesAmong({ a: 0 })).toEqual([]);
  });

  test.each<[Partial<NodeBelief>, Label]>([
    [{ answers: 1, ownFault: 0.5, belief: 0.6 }, 'root-cause'],
    [{ answers: 1, ownFault: 0.4999, belief: 0.6 }, 'weak-point'],
    [{ answers: 0, ownFault: 0.35, belief: 0.4 }, 'likely-root-not-asked'],
    [{ answers: 0, ownFault: 0.3499, belief: 0.4 }, 'weak-point'],
    [{ answers: 0, ownFault: 0.1, belief: 0.25, prior: 0.125 }, 'weak-point'],
    [{ answers: 0, ownFault: 0.1, belief: 0.25, prior: 0.375 }, 'weak-point'],
    [{ answers: 0, ownFault: 0.1, belief: 0.25, prior: 0.2 }, 'unknown'],
    [{ answers: 0, ownFault: 0.1, belief: 0.25, prior: 0.3 }, 'unknown'],
    [{ answers: 0, ownFault: 0.2, belief: 0.5, prior: 0.5 }, 'inherited-weakness'],
    [{ answers: 1, ownFault: 0.2, belief: 0.5 }, 'inherited-weakness'],
    [{ answers: 1, ownFault: 0.25, belief: 0.5 }, 'weak-point'],
    [{ answers: 1, ownFault: 0.1, belief: 0.4999 }, 'weak-point'],
    [{ answers: 1, ownFault: 0.1, belief: 0.2 }, 'sound'],
    [{ answers: 1, ownFault: 0.1, belief: 0.2001 }, 'weak-point'],
    [{ answers: 1, ownFault: 0.9, belief: 0.9, contested: true }, 'contested'],
  ])('%j is called %s', (given, label) => {
    expect(labelOf(aBelief('a', given), kit.thresholds)).toBe(label);
  });

  test('a shift of exactly the limit is more than "unknown"', () => {
    const limits = { ...kit.thresholds, label: { ...kit.thresholds.label, unknownShift: 0.125 } };
    expect(labelOf(aBelief('a', { belief: 0.25, prior: 0.125 }), limits)).toBe('weak-point');
    expect(labelOf(aBelief('a', { belief: 0.25, prior: 0.13 }), limits)).toBe('unknown');
  });

  test('one split group of several is enough to contest a node', () => {
    expect(contested(true, false)).toEqual(['a']);
    expect(contested(false, false)).toEqual([]);
  });

  test('a figure against the opinions contests a node, agreement does not', () => {
    const evidence = new Map([
      ['b', { logRatio: 1, answers: 2, conflict: true }],
      ['c', { logRatio: 1, answers: 2, conflict: false }],
    ]);
    expect([...contestedNodes([], evidence)]).toEqual(['b']);
  });
});

function contested(...splits: readonly boolean[]): readonly string[] {
  const groups = splits.map((split) => ({ group: 'rep', mean: 2, respondents: 4, deviation: 1, split }));
  const score: NodeScore = {
    node: 'a',
    value: { state: 'assessed', score: 50 },
    coverage: 1,
    respondents: 4,
    groups,
  };
  return [...contestedNodes([score], new Map())];
}

/** One candidate that just passes every test, but for what is given. */
function found(node: string, given: Partial<NodeBelief> & Partial<Candidate>): Findings {
  const { label: _, ...numbers } = given;
  return {
    nodes: [aBelief(node, { ownFault: 0.5, answers: 1, ...numbers, node })],
    candidates: [aCandidate(node, { durableBenefit: 0.05, ...given, node })],
  };
}

function candidatesAmong(benefits: Readonly<Record<string, number>>): readonly string[] {
  const candidates = Object.entries(benefits).map(([node, durableBenefit]) =>
    aCandidate(node, { durableBenefit }),
  );
  const verdict = verdictOn({ nodes: [], candidates }, { burden: 1 });
  return verdict.kind === 'insufficient-evidence' ? verdict.candidates : ['none'];
}

function verdictOn(
  findings: Findings,
  { burden = 0.2, ...limits }: { readonly burden?: number } & Partial<Kit['thresholds']> = {},
): DiagnosisVerdict {
  const given = { ...kit, thresholds: { ...kit.thresholds, ...limits } };
  return reachVerdict(given, causalModelOf(kit), aScorecard(kit, []), {
    ...findings,
    burden,
    priorBurden: 0.3,
  });
}

function aBelief(node: string, given: Partial<NodeBelief>): NodeBelief {
  const none = { prior: 0.15, belief: 0.5, ownFault: 0.1, inherited: 0, evidence: 0, answers: 0 };
  return { node, kind: 'capability', ...none, contested: false, ...given };
}

function aCandidate(node: string, given: Partial<Candidate>): Candidate {
  const none = { durableBenefit: 0, immediateBenefit: 0, relapseGap: 0, ecosystemAbove: 0 };
  return { node, label: 'sound', ...none, paths: [], evidenceFor: [], evidenceAgainst: [], ...given };
}
