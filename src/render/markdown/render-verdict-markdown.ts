import type { Artifact } from '../../model/artifact.ts';
import type { Finding, Verdict } from '../../model/verdict.ts';
import { heading, quiet, strong } from './blocks.ts';
import { bullets } from './list.ts';
import { say } from './markdown.ts';
import type { Markdown } from './markdown.ts';
import { pageOf } from './page-of.ts';
import { textTable } from './text-table.ts';

/** The verdict as Markdown: the summary of a CI job, or a page for a wiki. */
export function renderVerdictMarkdown(verdict: Verdict): Artifact {
  const { company, wave, at, baseline, policy, summary, findings, waivers, tighten } = verdict;
  const against = baseline === undefined ? [] : [`against ${baseline.wave} of ${baseline.at}`];
  return pageOf([
    heading(1, say`${company}`),
    say`${['Check', wave, `as of ${at}`, ...against].join(' · ')}`,
    strong(say`${summary.text}`),
    ...(baseline?.lost === undefined ? [] : [say`${baseline.lost.text}`]),
    textTable(['With waivers', 'Without', 'Rule', 'What was found', 'Worst answer'], rowsOf(findings)),
    ...section('Waivers', waiverTable(waivers)),
    ...section(
      'Floors that could be tightened',
      bullets(tighten.map(({ summary: { text } }) => say`${text}`)),
    ),
    quiet(say`Policy: ${policy}`),
  ]);
}

const order: readonly Finding['adjusted'][] = ['fails', 'warns', 'waived', 'skipped', 'holds'];

function rowsOf(findings: readonly Finding[]): readonly (readonly string[])[] {
  const sorted = order.flatMap((state) => findings.filter(({ adjusted }) => adjusted === state));
  return sorted.map(({ adjusted, strict, rule, summary, places }) => [
    ...[adjusted, strict, rule, summary.text, placeOf(places[0])],
  ]);
}

function placeOf(place: Finding['places'][number] | undefined): string {
  if (place === undefined) return '';
  return place.line === 0 ? place.path : `${place.path}:${String(place.line)}`;
}

function waiverTable(waivers: Verdict['waivers']): Markdown {
  const rows = waivers.map(({ state, rule, subject, reason, owner, expires }) => [
    ...[state, rule, subject, reason, owner, expires],
  ]);
  return textTable(['State', 'Rule', 'Subject', 'Reason', 'Owner', 'Expires'], rows);
}

function section(title: string, body: Markdown): readonly Markdown[] {
  return body.markdown === '' ? [] : [heading(2, say`${title}`), body];
}
