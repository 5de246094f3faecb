import type { Artifact } from '../model/artifact.ts';
import type { AnswerPlace, Finding, Verdict } from '../model/verdict.ts';
import { pageText } from '../text/page-text.ts';

/** The runner shows ten annotations of a kind and drops the rest, so the weightiest come first, as everywhere. */
const most = 10;

/**
 * What fails and what warns as annotations of GitHub Actions, each at the worst answer it rests on; at most ten
 * errors and ten warnings, and a notice of how many more there are.
 */
export function renderVerdictGithub({ findings, summary, policy, holds }: Verdict): Artifact {
  const failing = findings.filter(({ adjusted }) => adjusted === 'fails');
  const warning = findings.filter(({ adjusted }) => adjusted === 'warns');
  const rest = Math.max(0, failing.length - most) + Math.max(0, warning.length - most);
  const text = rest === 0 ? summary.text : `${summary.text} ${String(rest)} more are not shown here.`;
  const lines = [
    ...failing.slice(0, most).map((finding) => annotation('error', finding, policy)),
    ...warning.slice(0, most).map((finding) => annotation('warning', finding, policy)),
    command('notice', { title: holds ? 'The policy holds' : 'The policy does not hold' }, text),
  ];
  return { body: `${lines.join('\n')}\n`, mediaType: 'text/plain; charset=utf-8', suffix: '.txt' };
}

function annotation(kind: 'error' | 'warning', finding: Finding, policy: string): string {
  const [place] = finding.places;
  const title = `${finding.rule}: ${finding.title}`;
  return command(kind, { ...whereOf(place, policy), title }, finding.summary.text);
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
