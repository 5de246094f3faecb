import type { DomainEntry, HealthSection, TroubleEntry } from '../../model/health-section.ts';
import { sayNumber } from '../../text/say-number.ts';
import { isShowing } from '../wording/is-showing.ts';
import { sayIsThere, sayLast } from '../wording/say-last.ts';
import { sayScored } from '../wording/say-scored.ts';
import { aboutTrouble, troubleHeads } from '../wording/trouble-heads.ts';
import type { Detail } from '../renderer.ts';
import { heatMap } from './heat-map.ts';
import type { Heat } from './heat-map.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';
import { scoreTable } from './score-table.ts';
import type { ScoredLine } from './score-table.ts';
import { section } from './section.ts';

/**
 * Domains and the whole, then the visible trouble, as bars with ranges; symptoms that probably are not there only by
 * name, unless everything is wanted.
 */
export function healthPart(health: HealthSection, heat: Heat, detail: Detail): Markup {
  const { domains, troubles, summary } = health;
  const lines = [...domains.map(domainLine), wholeLine(health)];
  const domainTable = scoreTable(
    'Scores of 100; the thin line is where the score could lie, had others answered.',
    ['Domain', 'Scored'],
    lines,
  );
  const intro = markup`<p class="lead">${summary.text}</p>`;
  if (detail === 'brief') return section('health', [intro, domainTable]);
  const isShown = (trouble: TroubleEntry): boolean => detail === 'everything' || isShowing(trouble);
  const others = troubles.filter((trouble) => !isShown(trouble));
  return section('health', [
    intro,
    domainTable,
    markup`<h3>Visible trouble</h3>`,
    scoreTable(
      `What the company suffers, and the signs of it. ${aboutTrouble}`,
      ['Trouble', 'Is it there?'],
      troubles.filter(isShown).map(troubleLine),
    ),
    named(troubleHeads.unlikely, others.filter(isScored)),
    named(
      'Not known',
      others.filter((trouble) => !isScored(trouble)),
    ),
    heatMap(heat),
  ]);
}

function named(lead: string, troubles: readonly TroubleEntry[]): Markup {
  const titles = troubles.map(({ title }) => title).join('; ');
  return titles === '' ? markup`` : markup`<p class="quiet">${lead}: ${titles}.</p>`;
}

function isScored({ value }: TroubleEntry): boolean {
  return value.state === 'assessed';
}

function domainLine(domain: DomainEntry): ScoredLine {
  const { title, value, band } = domain;
  return { title, value, ...(band && { band }), last: sayLast(value, sayScored(domain)) };
}

function wholeLine({ overall, band, plain }: HealthSection): ScoredLine {
  const last = plain.state === 'assessed' ? `plain mean ${sayNumber(plain.score)}` : '';
  return {
    title: 'The whole',
    value: overall,
    ...(band && { band }),
    last: sayLast(overall, last),
    whole: true,
  };
}

function troubleLine(trouble: TroubleEntry): ScoredLine {
  const { title, value, band } = trouble;
  return { title, value, ...(band && { band }), last: sayIsThere(trouble) };
}
