import { describe, expect, it } from 'vitest';
import type { NodeBelief } from '../../src/model/diagnosis.ts';
import { composeReport } from '../../src/report/compose-report.ts';
import type { ReportInput } from '../../src/report/report-input.ts';
import { theTroubledInput } from '../support/the-troubled-company.ts';

const input = theTroubledInput();
const { diagnosis } = input;

/** The same company with so many more weak points that nothing else follows from. */
function withMoreWeak(count: number, given: ReportInput = input): ReportInput {
  const weak = given.diagnosis.nodes.find(({ node }) => node === 'coaching');
  const more = Array.from({ length: count }, (_, at): readonly NodeBelief[] =>
    weak === undefined ? [] : [{ ...weak, node: `more-${String(at)}` }],
  ).flat();
  return { ...given, diagnosis: { ...given.diagnosis, nodes: [...given.diagnosis.nodes, ...more] } };
}

/** The same company with a burden so large that the causes named explain less than a quarter of it. */
function withMoreTrouble(given: ReportInput = input): ReportInput {
  return { ...given, diagnosis: { ...given.diagnosis, burden: 4 * given.diagnosis.burden } };
}

describe('where the named causes explain little of the trouble', () => {
  const headline = (given: ReportInput): string => composeReport(given).answer.headline.text;

  it('says how many more points are weak, and that one round of repair will not do', () => {
    expect(headline(withMoreTrouble(withMoreWeak(10)))).toMatch(
      / Most of it has other causes: 1\d more points have faults of their own\. Expect several rounds of repair\.$/u,
    );
  });

  it('gives their number', () => {
    const { numbers } = composeReport(withMoreTrouble(withMoreWeak(10))).answer;
    expect(numbers?.others).toBeGreaterThanOrEqual(10);
    expect(numbers?.share).toBeLessThan(0.25);
  });

  it('says nothing of it where only a few others are weak, or most is explained', () => {
    expect(headline(withMoreTrouble())).not.toContain('Most of it has other causes');
    expect(headline(withMoreWeak(10))).not.toContain('Most of it has other causes');
  });
});

describe('a named cause that no step repairs', () => {
  const [first] = diagnosis.verdict.kind === 'root-cause' ? diagnosis.verdict.roots : [];
  const best = input.plan.ranking.find(({ fix }) =>
    input.kit.fixes.some(
      ({ id, repairs }) => id === fix && repairs.some(({ capability }) => capability === first),
    ),
  );
  /** The plan's introduction if its steps repair other things, and the best repair of the first cause were this one. */
  const introWith = (
    changed: Partial<ReportInput['plan']['ranking'][number]> | undefined,
    plan: Partial<ReportInput['plan']> = {},
  ): string => {
    if (best === undefined) throw new Error('the company has a repair of its first cause');
    const steps = input.plan.steps.filter(
      ({ fix }) =>
        !input.kit.fixes.some(
          ({ id, repairs }) => id === fix && repairs.some(({ capability }) => capability === first),
        ),
    );
    const ranking = changed === undefined ? [] : [{ ...best, held: undefined, ...changed }];
    const named = { kind: 'root-cause' as const, roots: first === undefined ? [] : [first] };
    return composeReport({
      ...input,
      diagnosis: { ...diagnosis, verdict: named },
      plan: {
        ...input.plan,
        ...plan,
        steps,
        ranking: ranking.map(({ held, ...rest }) => ({ ...rest, ...(held && { held }) })),
      },
    }).plan.intro.text;
  };

  it.each([
    [
      'was not worth its place',
      { durableBenefit: 0.2, effort: 8 },
      'takes 8 person-weeks with all that must come first; in the room there is, these steps together bring more.',
    ],
    [
      'takes too much',
      { durableBenefit: 0.2, effort: 80, held: 'over-capacity' as const },
      `takes 80 person-weeks with all that must come first, more than the ${String(input.plan.capacity)} person-weeks there is room for.`,
    ],
    ['brings too little', { durableBenefit: 0.0001 }, 'brings too little relief that lasts to be planned.'],
    [
      'comes too early',
      { held: 'judge-people-later' as const },
      'must wait until what stands above the sellers is sound.',
    ],
  ])('is told with the repair that %s', (_, changed, reason) => {
    expect(introWith(changed)).toMatch(
      / No step repairs this cause: managers do not coach their sellers\. “.+”/u,
    );
    expect(introWith(changed).endsWith(reason)).toBe(true);
  });

  it.each([
    [1, 'beside these steps it adds too little relief that lasts.'],
    [3, 'a plan combines 3 repairs at most, and these bring more together.'],
  ])(
    'is told with what else kept its repair out where there is room for it beside %d others',
    (count, reason) => {
      const fixes = Array.from({ length: count }, (_, at) => `other-${String(at)}`);
      const bundle = { fixes, durableBenefit: 0.1, interaction: 0, losses: [], effort: 1 };
      const effort = input.kit.fixes.find(({ id }) => id === best?.fix)?.effort ?? 1;
      const said = introWith({ durableBenefit: 0.2, effort }, { bundle, capacity: 50 });
      expect(said).toMatch(/ takes [\d.]+ person-weeks?; /u);
      expect(said.endsWith(reason)).toBe(true);
    },
  );

  it('is told where there is no repair at all', () => {
    expect(introWith(undefined)).toMatch(
      /coach their sellers\. The questionnaire knows no repair for it\.$/u,
    );
  });

  it('is not told of causes that a step repairs', () => {
    expect(composeReport(input).plan.intro.text).not.toContain('No step repairs');
  });
});

describe('how sure several causes are', () => {
  it('is said of all of them together, and "at least" only where one can be surer', () => {
    const sure = diagnosis.nodes.map((each) => ({ ...each, belief: 0.99, ownFault: 0.99 }));
    const { sureness } = composeReport({ ...input, diagnosis: { ...diagnosis, nodes: sure } }).answer;
    expect(sureness.text).toMatch(
      /^How sure: for each of these it is almost certain, more than 9 in 10, that/u,
    );
  });
});

describe('what comes first under other assumptions', () => {
  it('is another cause where it is none of those named', () => {
    const tried = diagnosis.robustness;
    if (tried === undefined) throw new Error('the company is tried under other assumptions');
    const oneAtATime = tried.oneAtATime.map((each) => ({ ...each, first: 'onboarding' }));
    const changed = { ...diagnosis, robustness: { ...tried, oneAtATime } };
    expect(composeReport({ ...input, diagnosis: changed }).answer.changeOfMind.text).toContain(
      'another cause may come first: new sellers are left to find their way.',
    );
  });
});
