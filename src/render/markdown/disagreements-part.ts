import type { DisagreementSection, SideEntry, SplitEntry } from '../../model/disagreement-section.ts';
import { sayNumber } from '../../text/say-number.ts';
import type { Detail } from '../renderer.ts';
import { saySide } from '../wording/say-side.ts';
import { bar } from './bar.ts';
import { heading, quiet } from './blocks.ts';
import { carePart } from './care-part.ts';
import { claimsPart } from './claims-part.ts';
import { customersPart } from './customers-part.ts';
import { say } from './markdown.ts';
import type { Markdown } from './markdown.ts';
import { meetingPart } from './meeting-part.ts';
import { table } from './table.ts';
import { viewsPart } from './views-part.ts';

const inFull = 3;
const byName = 5;

/**
 * The three widest splits in full, the next five by name or all of them, if everything is wanted; then ratings against
 * figures, what customers say, the meeting that settles it, and how carefully people answered.
 */
export function disagreementsPart(section: DisagreementSection, detail: Detail): readonly Markdown[] {
  const { intro, splits, customers, agenda } = section;
  const others = splits.slice(inFull).map(({ title }) => title);
  const named = others.slice(0, detail === 'everything' ? others.length : byName);
  const more = others.length - named.length;
  const rest = more > 0 ? `; and ${String(more)} more` : '';
  return [
    say`${intro.text}`,
    ...splits.slice(0, inFull).flatMap(splitInFull),
    others.length === 0 ? say`` : say`Also far apart: ${named.join('; ')}${rest}.`,
    ...viewsPart(section, detail),
    ...claimsPart(section, detail),
    ...(customers === undefined ? [] : customersPart(customers)),
    ...meetingPart(agenda, detail),
    ...carePart(section, detail),
  ];
}

function splitInFull({ title, contested, ask, sides, summary }: SplitEntry): readonly Markdown[] {
  return [
    heading(3, contested ? say`${title} (contested)` : say`${title}`),
    say`${summary.text}`,
    quiet(say`${ask ?? ''}`),
    table({
      head: [say`Who`, say`Level of 4`, say``, say`What they said`],
      rows: (sides ?? []).map(sideRow),
    }),
  ];
}

function sideRow(side: SideEntry): readonly Markdown[] {
  const { mean, said } = side;
  const words = said.map((each) => `“${each}”`).join(' ');
  return [say`${saySide(side)}`, bar(mean / 4), say`${sayNumber(mean, 1)}`, say`${words}`];
}
