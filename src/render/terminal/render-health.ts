import type { DomainEntry, HealthSection, TroubleEntry } from '../../model/report.ts';
import { chanceWord } from '../../text/say-chance.ts';
import { sayNumber } from '../../text/say-number.ts';
import { blank, heading } from './heading.ts';
import type { Ink } from './ink.ts';
import type { Painter } from './painter.ts';
import { paragraph } from './paragraph.ts';
import { scoreRows, scoreWidths } from './score-rows.ts';
import type { ScoredRow } from './score-rows.ts';

/** Domains, the whole and visible trouble as bars, their columns in line with each other. */
export function renderHealth(painter: Painter, health: HealthSection): readonly Ink[] {
  const domains = [...health.domains.map(domainRow), wholeRow(health)];
  const troubles = health.troubles.map(troubleRow);
  const widths = scoreWidths(
    painter,
    [...domains, ...troubles].map(({ title }) => title),
  );
  return [
    ...heading(painter, '3. Health'),
    ...paragraph(painter, painter.say`${health.summary.text}`),
    blank,
    ...scoreRows(painter, { heads: ['Domain', 'Scored'], rows: domains, widths }),
    blank,
    ...scoreRows(painter, { heads: ['Visible trouble', 'Is it there?'], rows: troubles, widths }),
    blank,
  ];
}

function domainRow({ title, value, band, capabilities }: DomainEntry): ScoredRow {
  const scored = capabilities.filter((capability) => capability.value.state === 'assessed').length;
  const last = `${String(scored)} of ${String(capabilities.length)}`;
  return { title, value, ...(band && { band }), last };
}

function wholeRow({ overall, band, plain }: HealthSection): ScoredRow {
  const last = plain.state === 'assessed' ? `plain mean ${sayNumber(plain.score)}` : '';
  return { title: 'The whole', value: overall, ...(band && { band }), last };
}

function troubleRow({ title, value, band, belief }: TroubleEntry): ScoredRow {
  return { title, value, ...(band && { band }), last: chanceWord(belief) };
}
