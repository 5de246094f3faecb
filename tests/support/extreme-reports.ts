import { examine } from '../../src/examine.ts';
import type { Report } from '../../src/model/report.ts';
import { anExample } from './an-example.ts';
import { aKit } from './a-kit.ts';
import { aSheet, anAssessment } from './a-sheet.ts';
import { theShippedKit } from './the-shipped-kit.ts';

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
    ['200 capabilities that were asked about', asked(200)],
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

/** A kit of so many capabilities in ten domains, each with an answer of its own. */
function asked(count: number): Report {
  const ids = Array.from({ length: count }, (_, index) => `point-${String(index)}`);
  const kit = aKit({
    nodes: [
      ...ids.map((id, index) => ({ id, domain: `d${String(index % 10)}` })),
      { id: 'trouble', kind: 'outcome' },
    ],
    links: ids.slice(0, 4).map((id) => [id, 'trouble', 'medium'] as const),
  });
  const answers = Object.fromEntries(ids.map((id, index) => [`${id}-q`, index % 5]));
  return examine(kit, anAssessment(aSheet({ answers })), options);
}
