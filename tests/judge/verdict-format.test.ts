import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { everyVerdict } from '../support/every-verdict.ts';
import { keyPaths, strayPlaces, unnamedKeys } from '../support/keys-on-page.ts';

const page = readFileSync(new URL('../../docs/verdict-format.md', import.meta.url), 'utf8');

describe('the page on the verdict', () => {
  const verdicts = everyVerdict();

  it('names every key that occurs', () => {
    expect(keyPaths(verdicts).length).toBeGreaterThan(40);
    expect(unnamedKeys(page, verdicts)).toEqual([]);
  });

  it('names no place that is not there', () => {
    expect(strayPlaces(page, verdicts)).toEqual([]);
  });

  it('says every word that a rule, an outcome or a waiver can be', () => {
    const findings = verdicts.flatMap((verdict) => verdict.findings);
    const states = verdicts.flatMap(({ waivers }) => waivers.map(({ state }) => state));
    const words = new Set(
      findings.flatMap(({ rule, level, strict, adjusted }) => [rule, level, strict, adjusted]),
    );
    expect([...words].toSorted()).toEqual([
      ...['coverage', 'error', 'fails', 'floor', 'holds', 'max-age-days', 'max-half-lives', 'no-drop'],
      ...['required-roles', 'root-cause', 'skipped', 'waived', 'warn', 'warns'],
    ]);
    expect(new Set(states)).toEqual(new Set(['active', 'expired', 'unused']));
    expect([...words, ...states].filter((word) => !page.includes(`\`${word}\``))).toEqual([]);
  });
});
