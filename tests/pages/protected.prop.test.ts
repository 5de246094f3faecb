import fc from 'fast-check';
import { expect, it } from 'vitest';
import { examineInFull } from '../../src/examine.ts';
import { explainerOf } from '../../src/explain/explain.ts';
import { explainableIds } from '../../src/explain/explainable-ids.ts';
import { slimSheetOf } from '../../src/load/slim-sheet-of.ts';
import type { Kit } from '../../src/model/kit.ts';
import type { Sheet } from '../../src/model/sheet.ts';
import { agendaRendererOf, rendererOf } from '../../src/render/index.ts';
import { writeJson } from '../../src/render/write-json.ts';
import { scoreSlim } from '../../src/score/score-slim.ts';
import { aSheet } from '../support/a-sheet.ts';
import { aSalesKit, northwind } from '../support/a-troubled-company.ts';

const kit = aSalesKit();
const crew = northwind();
const questions = kit.questions.filter(
  ({ form, roles }) => form.kind === 'levels' && (roles['rep'] ?? 0) > 0,
);
const page = { width: 100, colour: false, unicode: true, detail: 'everything' } as const;

/** Everything that leaves the program about these sheets: each page, each explanation, the rows in bulk. */
async function everythingTold(of: Kit, sheets: readonly Sheet[]): Promise<string> {
  const assessment = { ...crew, sheets };
  const options = { at: '2026-12-01', toolVersion: '0.1.0', robustness: false };
  const examination = examineInFull(of, assessment, options);
  const explain = explainerOf(examination);
  const explained = explainableIds(examination).map((id) => writeJson(explain(id)));
  const pages = await Promise.all(
    (['terminal', 'markdown', 'html', 'json'] as const).map(
      async (format) => (await rendererOf(format))(examination.report, page).body,
    ),
  );
  const slim = scoreSlim(
    of,
    sheets.map((sheet) => slimSheetOf(of, sheet)),
  );
  const tables = await Promise.all(
    (['scores', 'answers', 'plan'] as const).map(
      async (table) => (await rendererOf('csv'))(examination.report, { ...page, table }).body,
    ),
  );
  const agendas = await Promise.all(
    (['terminal', 'json'] as const).map(
      async (format) => (await agendaRendererOf(format))(examination.report, page).body,
    ),
  );
  return [...pages, ...tables, ...agendas, ...explained, writeJson(slim)].join('\n');
}

function shy(id: string, levels: readonly number[]): Sheet {
  return aSheet({
    id,
    respondent: { id, roles: ['rep'], anonymous: true },
    answers: Object.fromEntries(questions.map((question, at) => [question.id, levels[at] ?? 0])),
  });
}

const someLevels = fc.array(fc.nat(4), { minLength: questions.length, maxLength: questions.length });

it('whatever fewer than five people answer without their names, nothing that is told changes by a byte', async () => {
  const holds = fc.asyncProperty(
    fc.array(fc.tuple(someLevels, someLevels), { minLength: 1, maxLength: 4 }),
    async (people) => {
      const said = people.map(([levels], at) => shy(`secret-${String(at)}`, levels));
      const unsaid = people.map(([, levels], at) => shy(`secret-${String(at)}`, levels));
      const told = await everythingTold(kit, [...crew.sheets, ...said]);
      expect(told).toBe(await everythingTold(kit, [...crew.sheets, ...unsaid]));
      expect(told).not.toContain('secret');
    },
  );
  await fc.assert(holds, { numRuns: 8 });
}, 60_000);

it('five of them change what is told, and still none of them is named', async () => {
  const five = (level: number): readonly Sheet[] =>
    [0, 1, 2, 3, 4].map((at) =>
      shy(
        `secret-${String(at)}`,
        questions.map((_, index) => (index + at + level) % 5),
      ),
    );
  const told = await everythingTold(kit, [...crew.sheets, ...five(0)]);
  expect(told).not.toBe(await everythingTold(kit, [...crew.sheets, ...five(2).map(worse)]));
  expect(told).not.toContain('secret');
}, 60_000);

function worse(sheet: Sheet): Sheet {
  return {
    ...sheet,
    answers: sheet.answers.map((given) => ({
      ...given,
      answer: { state: 'answered', value: { kind: 'level', level: 0 } },
    })),
  };
}

it('a sensitive question that fewer than five answer is told by nobody, not even by name', async () => {
  const [first] = questions;
  const sensitive = {
    ...kit,
    questions: kit.questions.map((each) => (each.id === first?.id ? { ...each, sensitive: true } : each)),
  };
  const changed = crew.sheets.map((sheet) => ({
    ...sheet,
    answers: sheet.answers.map((given) =>
      given.question === first?.id && given.answer.state === 'answered'
        ? { ...given, answer: { state: 'answered', value: { kind: 'level', level: 4 } } as const }
        : given,
    ),
  }));
  expect(await everythingTold(sensitive, changed)).toBe(await everythingTold(sensitive, crew.sheets));
}, 60_000);
