import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { trendOf } from '../../src/compare/trend-of.ts';
import { explainableIds } from '../../src/explain/explainable-ids.ts';
import { explainerOf } from '../../src/explain/explain.ts';
import { tellLearning } from '../../src/explain/tell-learning.ts';
import { renderTrendJson } from '../../src/render/render-trend-json.ts';
import { composeReport } from '../../src/report/compose-report.ts';
import { aKit } from '../support/a-kit.ts';
import { aMetric } from '../support/a-metric.ts';
import { aSheet, anAssessment } from '../support/a-sheet.ts';
import { inputOn } from '../support/a-troubled-company.ts';
import { aFigure } from '../support/an-answer.ts';
import { fakeWorld } from '../support/fake-world.ts';
import { keyPaths, strayPlaces, unnamedKeys } from '../support/keys-on-page.ts';
import { theTroubledInput, theTroubledReport } from '../support/the-troubled-company.ts';
import { aWaveKit, fourReps, waveReport } from '../support/two-waves.ts';

const page = readFileSync(new URL('../../docs/output-formats.md', import.meta.url), 'utf8');

/** The part of the page on one command. */
function partOn(command: string): string {
  return page.split(/^## /mu).find((part) => part.startsWith(`${command}\n`)) ?? '';
}

/** What a command writes about a shipped example, as JSON. */
async function written(command: string, company: string, ...more: string[]): Promise<unknown> {
  const folder = fileURLToPath(new URL(`../../examples/${company}`, import.meta.url));
  const world = fakeWorld({ argv: [command, folder, ...more, '--format', 'json', '--at', '2026-12-01'] });
  expect(await run(world)).toBe(0);
  return JSON.parse(world.printed());
}

function holds(command: string, values: readonly unknown[], least: number): void {
  expect(keyPaths(values).length).toBeGreaterThanOrEqual(least);
  expect(unnamedKeys(partOn(command), values)).toEqual([]);
  expect(strayPlaces(partOn(command), values)).toEqual([]);
}

const northwind = 'northwind-instruments';

/** One figure that counts and one that does not. */
function twoFigures() {
  const kit = aKit({
    nodes: [{ id: 'o', kind: 'outcome', weight: 1 }],
    questions: [{ id: 'rate', node: 'o', form: { kind: 'metric', metric: 'rate' } }],
    metrics: [aMetric({ id: 'rate' })],
  });
  const heard = { rate: aFigure(25, { evidence: 'hearsay', note: 'Heard.' }) };
  const looked = { rate: aFigure(12, { evidence: 'document' }) };
  const sheets = [aSheet({ id: 'a', answers: heard }), aSheet({ id: 'b', answers: looked })];
  const input = inputOn(kit, anAssessment(...sheets));
  return { ...input, report: composeReport(input) };
}

describe('the page on what other commands write names every key, and no place that is not there', () => {
  it('of the waves', () => {
    const kit = aWaveKit();
    const answers = { 'a-q': 1, 'a-second': 1, 'b-q': 2, 'c-q': 3, 'o-q': 1 };
    const waves = ['2026-02-01', '2026-11-01'].map((date) => waveReport(kit, date, fourReps(answers)));
    const { body } = renderTrendJson({ toolVersion: '0.0.0', company: 'Acme', section: trendOf(waves) });
    holds('trend', [JSON.parse(body)], 17);
  });

  it('of scores, for each sheet and for each company', async () => {
    holds('score', [await written('score', northwind), await written('score', northwind, '--group')], 22);
  });

  it('of every explanation', async () => {
    const told = await written('explain', northwind, 'manager-focus', '--no-robustness');
    const inputs = [{ ...theTroubledInput(), report: theTroubledReport() }, twoFigures()];
    const all = inputs.flatMap((input) => explainableIds(input).map(explainerOf(input)));
    expect(all).not.toContain(undefined);
    holds('explain', [told, ...all], 61);
  });

  it('of what is supposed, repaired or learnt', async () => {
    const repairs = ['--fix', 'judge-individuals-fairly', '--fix', 'free-manager-time'];
    const supposed = await written('what-if', northwind, ...repairs, '--learn', 'manager-focus=sound');
    const { kit, diagnosis } = theTroubledInput();
    const impossible = tellLearning(kit, diagnosis, [{ node: 'crm', sound: false }], undefined);
    holds('what-if', [supposed, { learned: impossible }], 40);
  });

  it('of the questions to ask next', async () => {
    holds('ask-next', [await written('ask-next', 'brackenmoor-lifts', '--limit', '50')], 18);
  });
});
