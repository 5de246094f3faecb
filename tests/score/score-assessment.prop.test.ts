import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Kit } from '../../src/model/kit.ts';
import type { ScoreValue, Scorecard } from '../../src/model/scorecard.ts';
import type { Answer, Sheet, SheetAnswer } from '../../src/model/sheet.ts';
import { scoreAssessment } from '../../src/score/score-assessment.ts';
import { aQuestion } from '../support/a-kit.ts';
import { aSheet, anAssessment } from '../support/a-sheet.ts';
import { renamed, someSheets, surveyKit } from '../support/any-assessment.ts';
import { lawRuns } from '../support/law-runs.ts';

function score(sheets: readonly Sheet[], kit: Kit = surveyKit, resamples = 0): Scorecard {
  return scoreAssessment(kit, anAssessment(...sheets), { resamples });
}

/** All scores by name. */
function values({ nodes, domains, overall }: Scorecard): ReadonlyMap<string, ScoreValue> {
  return new Map([
    ...nodes.map(({ node, value }) => [`node ${node}`, value] as const),
    ...domains.map(({ domain, value }) => [`domain ${domain}`, value] as const),
    ['overall', overall.value],
    ['plain', overall.plain],
  ]);
}

/** Pairs of scores that are assessed on both cards. */
function pairs(before: Scorecard, after: Scorecard): readonly (readonly [string, number, number])[] {
  const later = values(after);
  return [...values(before)].flatMap(([name, was]) => {
    const is = later.get(name);
    return was.state === 'assessed' && is?.state === 'assessed' ? [[name, was.score, is.score] as const] : [];
  });
}

function withAnswers(sheet: Sheet, change: (answer: SheetAnswer) => readonly SheetAnswer[]): Sheet {
  return { ...sheet, answers: sheet.answers.flatMap(change) };
}

it('every score lies in 0…100 and inside its interval, which lies there too', () => {
  const holds = fc.property(someSheets, (sheets) => {
    for (const value of values(score(sheets, surveyKit, 20)).values()) {
      if (value.state === 'not-assessed') continue;
      const { low = NaN, high = NaN } = value.interval ?? {};
      const chain = [0, low, value.score, high, 100];
      expect(chain).toEqual(chain.toSorted((a, b) => a - b));
    }
  });
  fc.assert(holds, lawRuns);
});

it('coverage lies in 0…1, and nothing unanswered counts as 0', () => {
  const holds = fc.property(someSheets, (sheets) => {
    const { nodes, domains, overall } = score(sheets);
    for (const { coverage } of [...nodes, ...domains, overall]) {
      expect(coverage).toBeGreaterThanOrEqual(0);
      expect(coverage).toBeLessThanOrEqual(1);
    }
    for (const { groups, value } of nodes) if (groups.length === 0) expect(value.state).toBe('not-assessed');
  });
  fc.assert(holds, lawRuns);
});

it('a better answer never lowers a score', () => {
  const better = ({ question, answer, place }: SheetAnswer): SheetAnswer => ({
    question,
    place,
    answer: raised(answer, question === 'c-figure' ? -10 : 10),
  });
  const holds = fc.property(someSheets, fc.nat(), (sheets, pick) => {
    const questions = sheets.flatMap(({ answers }, at) =>
      answers.map(({ question }) => [at, question] as const),
    );
    const [chosenSheet, chosen] = questions[pick % Math.max(1, questions.length)] ?? [];
    const improved = sheets.map((sheet, at) =>
      withAnswers(sheet, (each) => [at === chosenSheet && each.question === chosen ? better(each) : each]),
    );
    for (const [name, was, is] of pairs(score(sheets), score(improved))) {
      expect(is, name).toBeGreaterThanOrEqual(was - 1e-9);
    }
  });
  fc.assert(holds, lawRuns);
});

function raised(answer: Answer, step: number): Answer {
  if (answer.state !== 'answered') return answer;
  const { value } = answer;
  if (value.kind === 'level') return { ...answer, value: { ...value, level: Math.min(4, value.level + 1) } };
  return value.kind === 'figure' ? { ...answer, value: { ...value, value: value.value + step } } : answer;
}

it('"I don\'t know" looks neither good nor bad: taking it away leaves every score as it is', () => {
  const holds = fc.property(someSheets, (sheets) => {
    const without = sheets.map((sheet) =>
      withAnswers(sheet, (each) => (each.answer.state === 'unknown' ? [] : [each])),
    );
    const scored = score(sheets);
    for (const { node, value } of score(without).nodes) {
      const was = scored.nodes.find((each) => each.node === node);
      if (value.state === 'assessed' && was?.value.state === 'assessed') expect(value).toEqual(was.value);
      else expect(was?.value.state === 'not-assessed' || value.state === 'not-assessed').toBe(true);
    }
  });
  fc.assert(holds, lawRuns);
});

it('"does not apply" looks neither good nor bad: taking it away changes no score of a node', () => {
  const holds = fc.property(someSheets, (sheets) => {
    const without = sheets.map((sheet) =>
      withAnswers(sheet, (each) => (each.answer.state === 'not-applicable' ? [] : [each])),
    );
    const scored = score(sheets);
    const nodes = pairs(scored, score(without)).filter(([name]) => name.startsWith('node'));
    for (const [name, was, is] of nodes) expect(is, name).toBe(was);
    for (const [at, { coverage }] of score(without).nodes.entries()) {
      expect(coverage).toBeLessThanOrEqual(scored.nodes[at]?.coverage ?? NaN);
    }
  });
  fc.assert(holds, lawRuns);
});

it('one question more that nobody answered moves only coverage, and may leave a node not assessed', () => {
  const holds = fc.property(someSheets, fc.constantFrom('a', 'b', 'c', 'd', 's'), (sheets, node) => {
    const longer = { ...surveyKit, questions: [...surveyKit.questions, aQuestion({ id: 'new', node })] };
    const [before, after] = [score(sheets), score(sheets, longer)];
    for (const [at, was] of before.nodes.entries()) {
      const is = after.nodes[at];
      expect(is?.groups).toEqual(was.groups);
      expect(is?.coverage).toBeLessThanOrEqual(was.coverage);
      if (is?.value.state === 'assessed') expect(is.value).toEqual(was.value);
    }
  });
  fc.assert(holds, lawRuns);
});

it('the order of sheets, answers and nodes does not matter, to the last byte', () => {
  const holds = fc.property(
    someSheets,
    fc.array(fc.nat(), { minLength: 60, maxLength: 60 }),
    (sheets, keys) => {
      const shuffled = <T>(items: readonly T[]): readonly T[] =>
        items
          .map((item, at) => ({ item, key: keys[(at + items.length) % keys.length] ?? 0 }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ item }) => item);
      const kit: Kit = {
        ...surveyKit,
        nodes: shuffled(surveyKit.nodes),
        questions: shuffled(surveyKit.questions),
        metrics: shuffled(surveyKit.metrics),
        domains: surveyKit.domains.map((domain) => ({
          ...domain,
          capabilities: shuffled(domain.capabilities),
        })),
      };
      const turned = shuffled(sheets.map((sheet) => ({ ...sheet, answers: shuffled(sheet.answers) })));
      expect(JSON.stringify(score(turned, kit, 10))).toBe(JSON.stringify(score(sheets, surveyKit, 10)));
    },
  );
  fc.assert(holds, lawRuns);
});

it('what the blanks could make of a score does not depend on the order of the questions, to the last digit', () => {
  const sheets = [
    aSheet({ id: 'r0', role: 'rep', answers: {} }),
    aSheet({ id: 'r1', role: 'ceo', answers: { 'c-1': 1, 'c-2': 0, 'c-3': 0 } }),
  ];
  const isLate = ({ id }: { readonly id: string }): boolean => /^c-[123]$/u.test(id);
  const { questions } = surveyKit;
  const turned = {
    ...surveyKit,
    questions: [...questions.filter((each) => !isLate(each)), ...questions.filter(isLate)],
  };
  expect(score(sheets, turned, 10)).toEqual(score(sheets, surveyKit, 10));
});

it('every respondent twice leaves every score as it is', () => {
  const holds = fc.property(someSheets, (sheets) => {
    const twins = sheets.map((sheet) => renamed(sheet, `${sheet.respondent.id}-twin`));
    const [once, twice] = [score(sheets), score([...sheets, ...twins])];
    expect(pairs(once, twice)).toHaveLength([...values(once).values()].filter(isAssessed).length);
    for (const [name, was, is] of pairs(once, twice)) expect(is, name).toBeCloseTo(was, 9);
  });
  fc.assert(holds, lawRuns);
});

function isAssessed(value: ScoreValue): boolean {
  return value.state === 'assessed';
}

const opinions = surveyKit.questions.filter(({ form }) => form.kind === 'levels').map(({ id }) => id);

it('a crowd of one role moves a node no further than one of them would', () => {
  const holds = fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(4), fc.nat(4), (crowd, boss, rep) => {
    const speak = (id: string, role: string, level: number): Sheet =>
      aSheet({ id, role, answers: Object.fromEntries(opinions.map((question) => [question, level])) });
    const many = Array.from({ length: crowd }, (_, at) => speak(`rep-${String(at)}`, 'rep', rep));
    const { nodes } = score([speak('boss', 'ceo', boss), ...many]);
    const value = nodes[1]?.value;
    expect(value?.state === 'assessed' ? value.score : NaN).toBeCloseTo(((boss + rep) / 2) * 25, 9);
  });
  fc.assert(holds, lawRuns);
});
