import type { AnswerPlace, Finding, Verdict, WaiverEntry } from '../../model/verdict.ts';
import { waiversAbout } from '../wording/waivers-about.ts';
import type { Ink } from './ink.ts';
import type { Painter } from './painter.ts';
import { paragraph } from './paragraph.ts';

/** One finding, the waiver that sets it aside, and up to three of the answers it rests on. */
export function renderFinding(
  painter: Painter,
  finding: Finding,
  waivers: Verdict['waivers'],
): readonly Ink[] {
  const { say, tint, glyphs } = painter;
  const { rule, summary, adjusted, places, placeCount } = finding;
  const active = adjusted === 'waived' ? waiversAbout(waivers, finding, 'active') : [];
  return [
    ...paragraph(painter, say`${summary.text} ${tint('quiet', say`[${rule}]`)}`, {
      indent: 2,
      mark: say`${glyphs.bullet} `,
      hang: 2,
    }),
    ...active.flatMap((waiver) => why(painter, waiver)),
    ...places.slice(0, shown).flatMap((place) => where(painter, place)),
    ...(placeCount > shown
      ? paragraph(painter, tint('quiet', say`and ${placeCount - shown} more`), { indent: 6 })
      : []),
  ];
}

const shown = 3;

function why(painter: Painter, { reason, summary }: WaiverEntry): readonly Ink[] {
  return paragraph(painter, painter.say`${summary.text} Why: ${reason}`, { indent: 4 });
}

function where(painter: Painter, { path, line, question }: AnswerPlace): readonly Ink[] {
  const { say, tint } = painter;
  const at = line === 0 ? path : `${path}:${String(line)}`;
  return paragraph(painter, tint('quiet', say`${at}  ${question}`), { indent: 6 });
}
