import type { Artifact } from '../model/artifact.ts';
import type { Finding, Verdict } from '../model/verdict.ts';
import { groupedBy } from '../numbers/grouped-by.ts';
import { waiversAbout } from './wording/waivers-about.ts';
import { lines, xml } from './xml.ts';
import type { Xml } from './xml.ts';

/**
 * The verdict as JUnit XML: one suite for each rule, one case for each finding. What fails is a failure; what a
 * waiver sets aside or could not be checked is skipped, with the reason; a warning passes and is said as output.
 * Waivers that have run out are a suite of their own, said in the same way; so is what of the baseline is lost.
 */
export function renderVerdictJunit(verdict: Verdict): Artifact {
  const { findings, company, wave, at } = verdict;
  const said = [...expiredOnes(verdict), ...lostOnes(verdict)];
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  const body = lines([
    xml`<?xml version="1.0" encoding="UTF-8"?>`,
    xml`<!-- as of ${at} -->`,
    xml`<testsuites name="topline check: ${company}, ${wave}"${countsOf(findings, said.length)}>`,
    ...rules.map((rule) => suiteOf(verdict, rule)),
    ...[...groupedBy(said, ({ suite }) => suite)].map(([suite, own]) => saidSuite(at, suite, own)),
    xml`</testsuites>`,
    xml``,
  ]);
  return { body: body.xml, mediaType: 'application/xml', suffix: '.xml' };
}

function countsOf(findings: readonly Finding[], others = 0): Xml {
  const failures = findings.filter(({ adjusted }) => adjusted === 'fails').length;
  return xml` tests="${findings.length + others}" failures="${failures}" errors="0" time="0"`;
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

/** What passes, and is said. */
type Said = { readonly suite: string; readonly name: string; readonly text: string };

function expiredOnes({ waivers }: Verdict): readonly Said[] {
  return waivers
    .filter(({ state }) => state === 'expired')
    .map(({ rule, subject, summary: { text } }) => ({
      suite: 'waivers',
      name: `${rule} of ${subject}`,
      text,
    }));
}

function lostOnes({ baseline }: Verdict): readonly Said[] {
  if (baseline?.lost === undefined) return [];
  return [{ suite: 'baseline', name: baseline.wave, text: baseline.lost.text }];
}

function saidSuite(at: string, suite: string, said: readonly Said[]): Xml {
  return lines([
    xml`  <testsuite name="${suite}"${countsOf([], said.length)} skipped="0" timestamp="${at}T00:00:00">`,
    ...said.map(({ name, text }) =>
      lines([
        xml`    <testcase classname="topline.${suite}" name="${name}" time="0">`,
        xml`      <system-out>${`warning: ${text}`}</system-out>`,
        xml`    </testcase>`,
      ]),
    ),
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
  const { adjusted, rule, summary } = finding;
  const { text } = summary;
  switch (adjusted) {
    case 'fails':
      return xml`<failure message="${[text, ...expiredOf(verdict, finding)].join(' ')}" type="${rule}">${placesText(finding)}</failure>`;
    case 'waived':
      return xml`<skipped message="${`${text} ${reasonOf(verdict, finding)}`}"/>`;
    case 'skipped':
      return xml`<skipped message="${text}"/>`;
    case 'warns':
      return xml`<system-out>${`warning: ${text}`}</system-out>`;
    case 'holds':
      return undefined;
  }
}

function expiredOf({ waivers }: Verdict, finding: Finding): readonly string[] {
  return waiversAbout(waivers, finding, 'expired').map(({ summary }) => `Its waiver: ${summary.text}`);
}

function reasonOf({ waivers }: Verdict, finding: Finding): string {
  return waiversAbout(waivers, finding, 'active')
    .slice(0, 1)
    .map(({ summary, reason }) => `${summary.text} Why: ${reason}`)
    .join('');
}

function placesText({ places, placeCount }: Finding): string {
  const told = places.map(({ path, line, question }) => `${path}:${String(line)} ${question}`);
  const rest = placeCount - places.length;
  return (rest > 0 ? [...told, `and ${String(rest)} more`] : told).join('\n');
}
