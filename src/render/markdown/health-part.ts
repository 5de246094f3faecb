import type { DomainEntry, HealthSection, TroubleEntry } from '../../model/health-section.ts';
import type { ScoreValue } from '../../model/scorecard.ts';
import { sayNumber } from '../../text/say-number.ts';
import type { Detail } from '../renderer.ts';
import { isShowing } from '../wording/is-showing.ts';
import { sayIsThere, sayLast } from '../wording/say-last.ts';
import { sayScored } from '../wording/say-scored.ts';
import { sayRange } from '../wording/say-value.ts';
import { aboutTrouble, troubleHeads } from '../wording/trouble-heads.ts';
import { bar } from './bar.ts';
import { strong } from './blocks.ts';
import { say } from './markdown.ts';
import type { Markdown } from './markdown.ts';
import { table } from './table.ts';

/** Domains, the whole and visible trouble as bars in tables; symptoms that probably are not there only by name. */
export function healthPart(health: HealthSection, detail: Detail): readonly Markdown[] {
  const { summary, domains, troubles } = health;
  const shown = troubles.filter((trouble) => detail === 'everything' || isShowing(trouble));
  const others = detail === 'summary' ? troubles.filter((trouble) => !isShowing(trouble)) : [];
  const parts = table({
    head: heads('Domain', 'Scored'),
    rows: [...domains.map(domainRow), wholeRow(health)],
  });
  if (detail === 'brief') return [say`${summary.text}`, parts];
  return [
    say`${summary.text}`,
    parts,
    table({ head: heads('Visible trouble', 'Is it there?'), rows: shown.map(troubleRow) }),
    shown.length === 0 ? say`` : say`${aboutTrouble}`,
    named(troubleHeads.unlikely, others, 'assessed'),
    named('Not known', others, 'not-assessed'),
  ];
}

function heads(first: string, last: string): readonly Markdown[] {
  return [say`${first}`, say`Score of 100`, say``, say`Band`, say`Range`, say`${last}`];
}

function named(lead: string, troubles: readonly TroubleEntry[], state: ScoreValue['state']): Markdown {
  const titles = troubles.filter(({ value }) => value.state === state).map(({ title }) => title);
  return titles.length === 0 ? say`` : say`${lead}: ${titles.join('; ')}.`;
}

function domainRow(domain: DomainEntry): readonly Markdown[] {
  return row(say`${domain.title}`, domain, sayLast(domain.value, sayScored(domain)));
}

function wholeRow({ overall, band, plain }: HealthSection): readonly Markdown[] {
  const last = plain.state === 'assessed' ? `plain mean ${sayNumber(plain.score)}` : '';
  return row(strong(say`The whole`), { value: overall, ...(band && { band }) }, sayLast(overall, last));
}

function troubleRow(trouble: TroubleEntry): readonly Markdown[] {
  return row(say`${trouble.title}`, trouble, sayIsThere(trouble));
}

function row(
  title: Markdown,
  { value, band }: Pick<DomainEntry, 'value' | 'band'>,
  last: string,
): readonly Markdown[] {
  if (value.state === 'not-assessed') {
    return [title, say`not assessed`, say``, say``, say``, say`${last}`];
  }
  const range = value.interval === undefined ? '' : sayRange(value.interval);
  const score = say`${sayNumber(value.score)}`;
  return [title, bar(value.score / 100), score, say`${band ?? ''}`, say`${range}`, say`${last}`];
}
