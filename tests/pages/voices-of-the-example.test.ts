import { describe, expect, it } from 'vitest';
import { examine } from '../../src/examine.ts';
import { redact } from '../../src/redact.ts';
import { anExample } from '../support/an-example.ts';
import { theShippedKit } from '../support/the-shipped-kit.ts';

const options = { at: '2026-12-01', toolVersion: '0.1.0', robustness: false };

describe('the example company', () => {
  const kit = theShippedKit();
  const northwind = anExample(kit, 'northwind-instruments');
  const report = examine(kit, northwind, options);

  it('shows at least three real perception gaps', () => {
    const real = report.disagreements.splits.filter(
      ({ kind, sides }) => kind !== 'sources' && sides !== undefined,
    );
    expect(real.length).toBeGreaterThanOrEqual(3);
    expect(real[0]?.sides?.map(({ role }) => role)).toEqual(['ceo', 'rep']);
  });

  it('redacted says the same without names, notes and free words', () => {
    const shy = examine(kit, redact(kit, northwind), options);
    const text = JSON.stringify(shy);
    const names = northwind.sheets.flatMap(({ respondent }) => [respondent.name ?? [], respondent.id]).flat();
    for (const name of names) expect(text).not.toContain(`"${name}"`);
    expect(names.filter((name) => name.includes(' ') && text.includes(name))).toEqual([]);
    expect(text).not.toContain('"note"');
    expect(shy.health.overall).toEqual(report.health.overall);
    expect(shy.rootCauses.causes.map(({ node }) => node)).toEqual(
      report.rootCauses.causes.map(({ node }) => node),
    );
    expect(shy.respondents.map(({ label }) => label)).toContain('Seller 5');
  });
});
