import type { Artifact } from '../model/artifact.ts';
import type { Finding, Verdict } from '../model/verdict.ts';
import { xmlText } from './xml-text.ts';

/**
 * The verdict as JUnit XML: one suite for each rule, one case for each finding. What fails is a failure; what a
 * waiver sets aside or could not be checked is skipped, with the reason; a warning passes and is said as output.
 */
export function renderVerdictJunit(verdict: Verdict): Artifact {
  const { findings, company, wave, at } = verdict;
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  const suites = rules.map((rule) =>
    suiteOf(
      verdict,
      rule,
      findings.filter((finding) => finding.rule === rule),
    ),
  );
  const attributes = attributesOf({ name: `topline check: ${company}, ${wave}`, ...countsOf(findings) });
  const body = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<!-- as of ${at} -->`,
    `<testsuites${attributes}>`,
    ...suites.flat(),
    '</testsuites>',
    '',
  ].join('\n');
  return { body, mediaType: 'application/xml', suffix: '.xml' };
}

function countsOf(findings: readonly Finding[]): Readonly<Record<string, string>> {
  const failures = findings.filter(({ adjusted }) => adjusted === 'fails').length;
  return { tests: String(findings.length), failures: String(failures), errors: '0', time: '0' };
}

function suiteOf(verdict: Verdict, rule: string, findings: readonly Finding[]): readonly string[] {
  const skipped = findings.filter(({ adjusted }) => adjusted === 'waived' || adjusted === 'skipped').length;
  const counts = { ...countsOf(findings), skipped: String(skipped), timestamp: `${verdict.at}T00:00:00` };
  return [
    `  <testsuite${attributesOf({ name: rule, ...counts })}>`,
    ...findings.flatMap((finding) => caseOf(verdict, finding)),
    '  </testsuite>',
  ];
}

function caseOf(verdict: Verdict, finding: Finding): readonly string[] {
  const { rule, title, subject } = finding;
  const attributes = { classname: `topline.${rule}`, name: `${title} [${subject}]`, time: '0' };
  const inner = innerOf(verdict, finding);
  const open = `    <testcase${attributesOf(attributes)}`;
  return inner === undefined ? [`${open}/>`] : [`${open}>`, `      ${inner}`, '    </testcase>'];
}

function innerOf(
  verdict: Verdict,
  { adjusted, rule, subject, summary, places }: Finding,
): string | undefined {
  const message = attributesOf({ message: summary.text });
  switch (adjusted) {
    case 'fails':
      return `<failure${message} type="${rule}">${xmlText(placesText(places))}</failure>`;
    case 'waived':
      return `<skipped${attributesOf({ message: `${summary.text} ${reasonOf(verdict, rule, subject)}` })}/>`;
    case 'skipped':
      return `<skipped${message}/>`;
    case 'warns':
      return `<system-out>${xmlText(`warning: ${summary.text}`)}</system-out>`;
    case 'holds':
      return undefined;
  }
}

function reasonOf({ waivers }: Verdict, rule: string, subject: string): string {
  const waiver = waivers.find(
    (each) => each.state === 'active' && each.rule === rule && [subject, 'overall'].includes(each.subject),
  );
  return waiver === undefined ? '' : `${waiver.summary.text} Why: ${waiver.reason}`;
}

function placesText(places: Finding['places']): string {
  return places.map(({ path, line, question }) => `${path}:${String(line)} ${question}`).join('\n');
}

function attributesOf(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${xmlText(value)}"`)
    .join('');
}
