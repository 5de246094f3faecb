import { describe, expect, it } from 'vitest';
import type { DiagnosisVerdict, NodeBelief } from '../../src/model/diagnosis.ts';
import type { Fix } from '../../src/model/kit.ts';
import { caseOf } from '../../src/report/case-of.ts';
import { composeReport } from '../../src/report/compose-report.ts';
import { sayRepairs } from '../../src/report/say-repairs.ts';
import { theTroubledInput } from '../support/the-troubled-company.ts';

type Known = Partial<Pick<NodeBelief, 'belief' | 'ownFault' | 'answers'>>;

const named = (...roots: readonly string[]): DiagnosisVerdict => ({ kind: 'root-cause', roots });
const coaching = [{ capability: 'coaching', effect: 0.7 }];

/** What is said of a fix with these repairs where this is the verdict and this is known of the nodes. */
function said(
  verdict: DiagnosisVerdict,
  known: Readonly<Record<string, Known>> = {},
  repairs: Fix['repairs'] = coaching,
): string | undefined {
  const { kit, diagnosis, ...input } = theTroubledInput();
  const fixes = kit.fixes.map((fix) => (fix.id === 'weekly-coaching' ? { ...fix, repairs } : fix));
  const nodes = diagnosis.nodes.map((each) => ({ ...each, ...known[each.node] }));
  const given = { ...input, kit: { ...kit, fixes }, diagnosis: { ...diagnosis, nodes, verdict } };
  return sayRepairs(caseOf(given), 'weekly-coaching');
}

describe('why a step is in the plan', () => {
  it('is the root cause that it repairs, or all of them', () => {
    expect(said(named('coaching'))).toBe('It repairs a root cause: managers do not coach their sellers.');
    const both = [...coaching, { capability: 'one-message', effect: 0.5 }];
    expect(said(named('one-message', 'coaching'), {}, both)).toMatch(
      /^It repairs root causes: .+; and managers do not coach their sellers\.$/u,
    );
  });

  it('is what may be broken where no cause is named', () => {
    const open = { kind: 'insufficient-evidence', candidates: [] } as const;
    expect(said(open, { coaching: { belief: 0.6, answers: 1 } })).toBe(
      'It repairs what may be broken: managers do not coach their sellers (more likely than not).',
    );
  });

  it.each([
    [0.5, 0.25, 'no root cause, but a weak point all the same'],
    [
      0.5,
      0.24,
      'a weak point that comes mostly from something else (part 5) and is partly a fault of its own',
    ],
    [0.49, 0.1, 'no root cause, but what may be broken all the same'],
  ])('is a point besides the named causes: believed %d, of its own %d', (belief, ownFault, words) => {
    const text = said(named('one-message'), { coaching: { belief, ownFault, answers: 1 } });
    expect(text).toBe(`It repairs ${words}: managers do not coach their sellers (as likely as not).`);
  });

  it('warns where nobody was heard on the point', () => {
    const silent = { coaching: { belief: 0.5, ownFault: 0.5, answers: 0 } };
    expect(said(named('one-message'), silent)).toMatch(
      /\(as likely as not\)\. Nobody was heard on that: ask before you spend the work\.$/u,
    );
  });

  it('is told by the point on which the fix brings most, whatever the order', () => {
    const most = { coaching: { belief: 0.9, ownFault: 0.9, answers: 1 } };
    const repairs = [{ capability: 'one-message', effect: 0.01 }, ...coaching];
    for (const order of [repairs, repairs.toReversed()])
      expect(said(named('crm'), most, order)).toContain('managers do not coach their sellers');
    const even = ['one-message', 'crm'].map((capability) => ({ capability, effect: 0 }));
    for (const order of [even, even.toReversed()])
      expect(said(named('coaching'), {}, order)).toBe(said(named('coaching'), {}, even));
  });

  it('is not told of a fix that the kit no longer has', () => {
    const input = theTroubledInput();
    const steps = input.plan.steps.map((step) => ({ ...step, fix: 'gone' }));
    const { plan } = composeReport({ ...input, plan: { ...input.plan, steps } });
    expect(plan.steps.map(({ why }) => why)).toEqual(steps.map(() => undefined));
  });
});

describe('what stands broken above the people', () => {
  const judged = (own: Readonly<Record<string, number>>): string => {
    const input = theTroubledInput();
    const nodes = input.diagnosis.nodes.map((each) => {
      const ownFault = own[each.node];
      return ownFault === undefined
        ? { ...each, belief: 0.01, answers: 1 }
        : { ...each, belief: 0.9, ownFault, answers: 1 };
    });
    const diagnosis = { ...input.diagnosis, nodes, verdict: named('one-message') };
    return composeReport({ ...input, diagnosis }).people.reason.text;
  };

  it('is told with its origin first, where some of it comes from something else', () => {
    expect(judged({ coaching: 0.1, onboarding: 0.8 })).toMatch(
      /is likely broken: (?!managers).+; and managers do not coach their sellers\. Even good people fail there\. Repair it first, beginning with what is behind it, then judge\.$/u,
    );
  });

  it('is simply to be repaired where all of it is of its own', () => {
    expect(judged({ coaching: 0.8, onboarding: 0.8 })).toMatch(
      /Even good people fail there\. Repair it first, then judge\.$/u,
    );
  });
});
