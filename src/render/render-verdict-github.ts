import type { Artifact } from '../model/artifact.ts';
import type { AnswerPlace, Finding, Verdict, WaiverEntry } from '../model/verdict.ts';
import { pageText } from '../text/page-text.ts';
import { sayWithoutWaivers } from './wording/say-without-waivers.ts';

/** The runner shows ten annotations of a kind and drops the rest, so the weightiest come first, as everywhere. */
const most = 10;

/**
 * What fails and what warns as annotations of GitHub Actions, each at the worst answer it rests on, and a warning for
 * each waiver that has run out; at most ten errors and ten warnings, and a notice of how many more there are.
 */
export function renderVerdictGithub(verdict: Verdict): Artifact {
  const { findings, waivers, summary, policy, holds, baseline } = verdict;
  const ofState = (state: Finding['adjusted']): readonly Finding[] =>
    findings.filter(({ adjusted }) => adjusted === state);
  const errors = ofState('fails').map((finding) => annotation('error', finding, policy));
  const expired = waivers.filter(({ state }) => state === 'expired');
  const warnings = [
    ...expired.map((waiver) => expiry(waiver, policy)),
    ...ofState('warns').map((finding) => annotation('warning', finding, policy)),
  ];
  const rest = Math.max(0, errors.length - most) + Math.max(0, warnings.length - most);
  const more = rest === 0 ? '' : `${String(rest)} more are not shown here.`;
  const lost = baseline?.lost?.text ?? '';
  const text = [summary.text, sayWithoutWaivers(verdict), lost, more].filter((part) => part !== '').join(' ');
  const lines = [
    ...errors.slice(0, most),
    ...warnings.slice(0, most),
    command('notice', { title: holds ? 'The policy holds' : 'The policy does not hold' }, text),
  ];
  return { body: `${lines.join('\n')}\n`, mediaType: 'text/plain; charset=utf-8', suffix: '.txt' };
}

function annotation(kind: 'error' | 'warning', finding: Finding, policy: string): string {
  const [place] = finding.places;
  const title = `${finding.rule}: ${finding.title}`;
  return command(kind, { ...whereOf(place, policy), title }, finding.summary.text);
}

function expiry({ rule, subject, summary }: WaiverEntry, policy: string): string {
  return command('warning', { file: policy, title: `waiver of ${rule}: ${subject}` }, summary.text);
}

function whereOf(place: AnswerPlace | undefined, policy: string): Readonly<Record<string, string>> {
  if (place === undefined) return { file: policy };
  if (place.line === 0) return { file: place.path };
  return { file: place.path, line: String(place.line), col: String(place.column) };
}

/** The runner reads `%`, line breaks, and inside properties `:` and `,`; all of them are written by their numbers. */
function command(kind: string, properties: Readonly<Record<string, string>>, text: string): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${propertyOf(value)}`);
  return `::${kind} ${pairs.join(',')}::${dataOf(text)}`;
}

function dataOf(text: string): string {
  return pageText(text).replace(/%/gu, '%25');
}

function propertyOf(text: string): string {
  return dataOf(text).replace(/:/gu, '%3A').replace(/,/gu, '%2C');
}
