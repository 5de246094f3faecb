import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mutated } from '../support/damaged-yaml.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { expectOrderly, expectPlaced, outcomeOf } from '../support/orderly.ts';

const sheet = `kit: small@1.0.0
company: { name: Acme, size: 40, uses-channel-partners: yes }
wave: 2026-Q4
respondent: { id: ceo-1, role: ceo }
date: 2026-11-20
answers:
  lead-definition-written: 1
  joint-planning: 2
`;

const policy = `floors:
  overall: { at-least: 50, level: warn, if-not-assessed: skip }
  domains: { alignment: { at-least: 20 } }
  capabilities:
    joint-planning: 40
no-drop: { more-than: 5 }
coverage: { at-least: 0.2, level: warn }
max-age-days: { days: 400, level: warn }
root-cause:
  must-not-be: [lead-definition]
  must-not-newly-appear: true
required-roles: [ceo]
waivers:
  - rule: floor
    subject: joint-planning
    reason: The two teams merge in January.
    owner: A. Director
    expires: 2027-03-31
`;

const brand = `name: Advisers & Co
colours: { primary: "#123456", accent: "#abcdef" }
`;

/** A report on the sheet, as a later check takes it for its baseline. */
async function aBaseline(): Promise<string> {
  const words = ['report', 's.yaml', '--no-robustness', '--at', '2026-11-20', '--format', 'json'];
  const written = await outcomeOf(words, { 's.yaml': sheet });
  expect(written.printed()).toContain('"schemaVersion"');
  return written.printed();
}

const fewer = { numRuns: Math.ceil(fuzzRuns.numRuns / 5) };

test('any damage to a policy is told at its place, or does no harm', async () => {
  const words = ['check', 's.yaml', '--policy', 'p.yaml', '--at', '2026-11-21'];
  const holds = fc.asyncProperty(mutated(policy), async (text) => {
    const checked = await outcomeOf(words, { 's.yaml': sheet, 'p.yaml': text });
    expectOrderly(checked);
    expectPlaced(checked, 'p.yaml');
  });
  await fc.assert(holds, fuzzRuns);
}, 900_000);

test('any damage to a baseline is told at its place, or does no harm', async () => {
  const words = ['check', 's.yaml', '--policy', 'p.yaml', '--baseline', 'b.json', '--at', '2026-11-21'];
  const holds = fc.asyncProperty(mutated(await aBaseline()), async (damaged) => {
    const sound = 'floors:\n  overall: { at-least: 1, level: warn, if-not-assessed: skip }\n';
    const checked = await outcomeOf(words, { 's.yaml': sheet, 'p.yaml': sound, 'b.json': damaged });
    expectOrderly(checked);
    expectPlaced(checked, 'b.json');
  });
  await fc.assert(holds, fewer);
}, 900_000);

test('any damage to a brand file is told at its place, or does no harm', async () => {
  const words = ['report', 's.yaml', '--no-robustness', '--format', 'csv', '--brand', 'brand.yaml'];
  const holds = fc.asyncProperty(mutated(brand), async (text) => {
    const drawn = await outcomeOf(words, { 's.yaml': sheet, 'brand.yaml': text });
    expectOrderly(drawn);
    expectPlaced(drawn, 'brand.yaml');
  });
  await fc.assert(holds, fewer);
}, 900_000);
