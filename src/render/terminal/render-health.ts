import type { DomainEntry, HealthSection, TroubleEntry } from '../../model/health-section.ts';
import { sayNumber } from '../../text/say-number.ts';
import { isShowing } from '../wording/is-showing.ts';
import { sayIsThere, sayLast } from '../wording/say-last.ts';
import { sayScored } from '../wording/say-scored.ts';
import { aboutTrouble, troubleHeads } from '../wording/trouble-heads.ts';
import type { RenderOptions } from '../renderer.ts';
import { blank, heading } from './heading.ts';
import type { Ink } from './ink.ts';
import type { Painter } from './painter.ts';
import { paragraph } from './paragraph.ts';
import { scoreRows, scoreWidths } from './score-rows.ts';
import type { ScoredRow } from './score-rows.ts';

/**
 * Domains, the whole and visible trouble as bars, their columns in line; symptoms that probably are not there only by
 * name.
 */
export function renderHealth(
  painter: Painter,
  health: HealthSection,
  detail: RenderOptions['detail'],
): readonly Ink[] {
  const domains = [...health.domains.map(domainRow), wholeRow(health)];
  const everything = detail === 'everything';
  const shown = health.troubles.filter((trouble) => everything || isShowing(trouble));
  const others = everything ? [] : health.troubles.filter((trouble) => !isShowing(trouble));
  const troubles = shown.map(troubleRow);
  const widths = scoreWidths(
    painter,
    [...domains, ...troubles].map(({ title }) => title),
  );
  return [
    ...heading(painter, 'health'),
    ...paragraph(painter, painter.say`${health.summary.text}`),
    blank,
    ...scoreRows(painter, { heads: ['Domain', 'Scored'], rows: domains, widths }),
    blank,
    ...scoreRows(painter, { heads: ['Visible trouble', 'Is it there?'], rows: troubles, widths }),
    blank,
    ...(troubles.length === 0 ? [] : paragraph(painter, painter.tint('quiet', painter.say`${aboutTrouble}`))),
    ...named(painter, troubleHeads.unlikely, others.filter(isScored)),
    ...named(
      painter,
      'Not known',
      others.filter((trouble) => !isScored(trouble)),
    ),
    blank,
  ];
}

function isScored({ value }: TroubleEntry): boolean {
  return value.state === 'assessed';
}

function named(painter: Painter, lead: string, troubles: readonly TroubleEntry[]): readonly Ink[] {
  const titles = troubles.map(({ title }) => title).join('; ');
  return titles === '' ? [] : paragraph(painter, painter.say`${lead}: ${titles}.`);
}

function domainRow(domain: DomainEntry): ScoredRow {
  const { title, value, band } = domain;
  return { title, value, ...(band && { band }), last: sayLast(value, sayScored(domain)) };
}

function wholeRow({ overall, band, plain }: HealthSection): ScoredRow {
  const last = plain.state === 'assessed' ? `plain mean ${sayNumber(plain.score)}` : '';
  return { title: 'The whole', value: overall, ...(band && { band }), last: sayLast(overall, last) };
}

function troubleRow(trouble: TroubleEntry): ScoredRow {
  const { title, value, band } = trouble;
  return { title, value, ...(band && { band }), last: sayIsThere(trouble) };
}
