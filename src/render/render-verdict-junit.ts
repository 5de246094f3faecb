import type { Artifact } from '../model/artifact.ts';
import type { Finding, Verdict } from '../model/verdict.ts';
import { lines, xml } from './xml.ts';
import type { Xml } from './xml.ts';

/**
 * The verdict as JUnit XML: one suite for each rule, one case for each finding. What fails is a failure; what a
 * waiver sets aside or could not be checked is skipped, with the reason; a warning passes and is said as output.
 */
export function renderVerdictJunit(verdict: Verdict): Artifact {
  const { findings, company, wave, at } = verdict;
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  const body = lines([
    xml`<?xml version="1.0" encoding="UTF-8"?>`,
    xml`<!-- as of ${at} -->`,
    xml`<testsuites name="topline check: ${company}, ${wave}"${countsOf(findings)}>`,
    ...rules.map((rule) => suiteOf(verdict, rule)),
    xml`</testsuites>`,
    xml``,
  ]);
  return { body: body.xml, mediaType: 'application/xml', suffix: '.xml' };
}

function countsOf(findings: readonly Finding[]): Xml {
  const failures = findings.filter(({ adjusted }) => adjusted === 'fails').length;
  return xml` tests="${findings.length}" failures="${failures}" errors="0" time="0"`;
}

function suiteOf(verdict: Verdict, rule: string): Xml {
  const findings = verdict.findings.filter((finding) => finding.rule === rule);
  const skipped = findings.filter(({ adjusted }) => adjusted === 'waived' || adjusted === 'skipped').length;
  return lines([
    xml`  <testsuite name="${rule}"${countsOf(findings)} skipped="${skipped}" timestamp="${verdict.at}T00:00:00">`,
    ...findings.map((finding) => caseOf(verdict, finding)),
    xml`  </testsuite>`,
  ]);
}

function caseOf(verdict: Verdict, finding: Finding): Xml {
  const { rule, title, subject } = finding;
  const open = xml`    <testcase classname="topline.${rule}" name="${title} [${subject}]" time="0"`;
  const inner = innerOf(verdict, finding);
  if (inner === undefined) return xml`${open}/>`;
  return lines([xml`${open}>`, xml`      ${inner}`, xml`    </testcase>`]);
}

function innerOf(verdict: Verdict, finding: Finding): Xml | undefined {
  const { adjusted, rule, subject, summary } = finding;
  const { text } = summary;
  switch (adjusted) {
    case 'fails':
      return xml`<failure message="${text}" type="${rule}">${placesText(finding)}</failure>`;
    case 'waived':
      return xml`<skipped message="${`${text} ${reasonOf(verdict, rule, subject)}`}"/>`;
    case 'skipped':
      return xml`<skipped message="${text}"/>`;
    case 'warns':
      return xml`<system-out>${`warning: ${text}`}</system-out>`;
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

function placesText({ places, placeCount }: Finding): string {
  const told = places.map(({ path, line, question }) => `${path}:${String(line)} ${question}`);
  const rest = placeCount - places.length;
  return (rest > 0 ? [...told, `and ${String(rest)} more`] : told).join('\n');
}
