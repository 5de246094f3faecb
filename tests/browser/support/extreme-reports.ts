import { examine } from '../../../src/examine.ts';
import type { Report } from '../../../src/model/report.ts';
import { anExample } from '../../support/an-example.ts';
import { theShippedKit } from '../../support/the-shipped-kit.ts';

const options = { at: '2026-11-13', toolVersion: '0.1.0', robustness: false } as const;

/** Reports that no layout was made for. */
export function extremeReports(example: Report): readonly (readonly [string, Report])[] {
  const kit = theShippedKit();
  const assessment = anExample(kit, 'northwind-instruments');
  const alone = { ...assessment, sheets: assessment.sheets.slice(0, 1) };
  return [
    ['a name of 500 letters in one word', { ...example, company: 'N'.repeat(500) }],
    [
      'a name of 500 letters in many words',
      { ...example, company: 'Northwind of '.repeat(39).slice(0, 500) },
    ],
    ['200 capabilities', withCapabilities(example, 200)],
    ['no answers', examine(kit, { ...assessment, sheets: [] }, options)],
    ['one respondent', examine(kit, alone, options)],
  ];
}

function withCapabilities(report: Report, count: number): Report {
  const [domain] = report.health.domains;
  const [capability] = domain?.capabilities ?? [];
  if (domain === undefined || capability === undefined) throw new Error('The example has no capability.');
  const capabilities = Array.from({ length: count }, (_, index) => ({
    ...capability,
    id: `node:extra-${String(index)}`,
    node: `extra-${String(index)}`,
  }));
  return { ...report, health: { ...report.health, domains: [{ ...domain, capabilities }] } };
}
