import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kit } from '../../src/model/kit.ts';
import type { Report } from '../../src/model/report.ts';
import type { Sheet } from '../../src/model/sheet.ts';
import { scoreAssessment } from '../../src/score/score-assessment.ts';
import { composeReport } from '../../src/report/compose-report.ts';
import { aSheet } from '../support/a-sheet.ts';
import { aSalesKit, inputOn, northwind, reportOn } from '../support/a-troubled-company.ts';

const crew = northwind();

function hiding(sheets: readonly Sheet[], hidden: (sheet: Sheet) => boolean): readonly Sheet[] {
  return sheets.map((sheet) => ({ ...sheet, respondent: { ...sheet.respondent, anonymous: hidden(sheet) } }));
}

function secretSellers(count: number): readonly Sheet[] {
  return Array.from({ length: count }, (_, index) =>
    aSheet({
      id: `secret-${String(index)}`,
      respondent: {
        id: `secret-${String(index)}`,
        name: `Secret Name ${String(index)}`,
        roles: ['rep'],
        anonymous: true,
      },
      answers: {
        'coaching-hours': {
          state: 'answered',
          value: { kind: 'level', level: index % 2 },
          note: 'secret note',
        },
        'crm-easy': { na: 'secret reason' },
      },
    }),
  );
}

function voicesOnCoaching(report: Report): readonly string[] {
  return [...report.rootCauses.causes, ...report.rootCauses.runnersUp]
    .flatMap(({ said, evidenceFor }) => [...said, ...evidenceFor])
    .filter(({ question }) => question === 'coaching-hours')
    .flatMap(({ voices }) => voices.map(({ who, people, said }) => `${who} ×${String(people)}: ${said}`));
}

const sensitiveKit: Kit = {
  ...aSalesKit(),
  questions: aSalesKit().questions.map((question) =>
    question.id === 'coaching-hours' ? { ...question, sensitive: true } : question,
  ),
};

describe('people who must not be shown', () => {
  const few = reportOn(aSalesKit(), {
    ...crew,
    sheets: hiding(crew.sheets, ({ respondent }) => respondent.roles[0] === 'rep'),
  });

  it('are withheld in a group that is too small to hide in', () => {
    expect(JSON.stringify(few)).not.toContain('rep-1');
    expect(voicesOnCoaching(few).filter((voice) => voice.startsWith('sellers'))).toEqual([]);
    const withheld = few.appendix.answers.filter(({ state }) => state === 'withheld');
    expect(withheld.map(({ question }) => question)).toEqual([
      ...new Set(withheld.map(({ question }) => question)),
    ]);
    expect(withheld.length).toBeGreaterThan(5);
    expect(
      withheld.every(
        ({ who, said, role, level }) => who === 'withheld' && `${said}${role}` === '' && level === undefined,
      ),
    ).toBe(true);
  });

  it('do not appear as a side of a split', () => {
    const groups = few.disagreements.splits.flatMap(({ sides }) => sides ?? []).map(({ group }) => group);
    expect(groups).not.toContain('sellers');
  });

  it('are counted together among those who answered', () => {
    expect(few.respondents.find(({ named }) => !named)).toMatchObject({
      label: '3 sellers, not named',
      people: 3,
      id: 'respondent:~rep',
    });
  });

  it('speak as a group once the group is large enough, without notes and reasons', () => {
    const many = reportOn(aSalesKit(), {
      ...crew,
      sheets: [...crew.sheets.slice(0, 3), ...secretSellers(6)],
    });
    expect(voicesOnCoaching(many)).toContain('sellers ×3: Never.');
    expect(JSON.stringify(many)).not.toMatch(/secret/i);
    expect(many.appendix.answers.some(({ id }) => /^answer:~\d+:coaching-hours$/.test(id))).toBe(true);
  });

  it('keep the reason of "does not apply" to themselves', () => {
    const sheets = secretSellers(6).map((sheet, index) => ({
      ...sheet,
      answers: [
        ...sheet.answers.slice(0, index === 0 ? 2 : 1),
        ...(index === 0 ? [] : aSheet({ answers: { 'crm-easy': 2 } }).answers),
      ],
    }));
    const { appendix } = reportOn(aSalesKit(), { ...crew, sheets });
    expect(appendix.answers.find(({ state }) => state === 'not-applicable')?.said).toBe('Does not apply');
  });

  it('answers to a sensitive question are withheld even from people with a name', () => {
    const report = reportOn(sensitiveKit, crew);
    expect(voicesOnCoaching(report)).toEqual([]);
    expect(
      report.appendix.answers.filter(
        ({ question, who }) => question === 'coaching-hours' && who !== 'withheld',
      ),
    ).toEqual([]);
    expect(report.disagreements.splits.map(({ node }) => node)).not.toContain('coaching');
  });

  it('whose voice an answer is follows the sheet it stands in, not a later one of other hats', () => {
    const [boss, ...others] = crew.sheets;
    const roles = sensitiveKit.roles.map((role) => ({ ...role, executive: role.id === 'ceo' }));
    const petra = { id: 'petra', name: 'Petra', anonymous: false };
    const rep = aSheet({
      ...{ path: 'a.yaml', date: '2026-10-01', respondent: { ...petra, roles: ['rep'] } },
      answers: { 'coaching-hours': 0, 'crm-easy': 1 },
    });
    const ceo = aSheet({ path: 'b.yaml', date: '2026-11-01', respondent: { ...petra, roles: ['ceo'] } });
    const sheets = [...(boss === undefined ? [] : [boss]), rep, ceo, ...others];
    const { appendix } = reportOn({ ...sensitiveKit, roles }, { ...crew, sheets });
    const own = appendix.answers.filter(({ who }) => who === 'Petra');
    expect(own.map(({ question, role }) => [question, role])).toEqual([['crm-easy', 'Seller']]);
  });

  it('a respondent the scorecard does not know is withheld', () => {
    const given = inputOn(aSalesKit(), crew);
    const scorecard = { ...given.scorecard, respondents: [] };
    const { appendix } = composeReport({ ...given, scorecard });
    expect(new Set(appendix.answers.map(({ state }) => state))).toEqual(new Set(['withheld']));
  });

  it('nor is somebody anonymous who stands alone on one side of a split named there', () => {
    const given = inputOn(aSalesKit(), crew);
    const sourcesOf = ({ disagreements }: Report) =>
      disagreements.splits.flatMap(({ sides }) => sides ?? []).flatMap(({ source }) => source ?? []);
    expect(sourcesOf(composeReport(given))).not.toEqual([]);
    const respondents = given.scorecard.respondents.map((person) => ({ ...person, anonymous: true }));
    const scorecard = { ...given.scorecard, respondents };
    expect(sourcesOf(composeReport({ ...given, scorecard }))).toEqual([]);
  });

  it('nobody anonymous is ever named, whoever it is', () => {
    const kit = aSalesKit();
    const base = inputOn(kit, crew);
    fc.assert(
      fc.property(fc.subarray(crew.sheets.map(({ respondent }) => respondent.id)), (ids) => {
        const sheets = hiding(crew.sheets, ({ respondent }) => ids.includes(respondent.id));
        const scorecard = scoreAssessment(kit, { ...crew, sheets }, { resamples: 0 });
        const text = JSON.stringify(composeReport({ ...base, assessment: { ...crew, sheets }, scorecard }));
        for (const { respondent } of crew.sheets.filter((sheet) => ids.includes(sheet.respondent.id))) {
          expect(text).not.toContain(respondent.id);
          expect(text).not.toContain(respondent.name ?? respondent.id);
        }
      }),
      { numRuns: 60 },
    );
  });
});
