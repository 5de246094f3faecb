import type { CauseEntry } from '../../model/root-cause-section.ts';
import { blank } from './heading.ts';
import type { Ink } from './ink.ts';
import type { Painter } from './painter.ts';
import { padded } from './padded.ts';
import { paragraph } from './paragraph.ts';
import { renderEvidence } from './render-evidence.ts';
import { renderPaths } from './render-paths.ts';
import { sayRelief } from '../wording/say-relief.ts';
import { sayStanding } from '../wording/say-standing.ts';
import { splitBar } from './split-bar.ts';

const indent = 4;

/** One cause: name, split bar, benefit, voices, the way it does harm, and how firm its place is. */
export function renderCause(painter: Painter, cause: CauseEntry): readonly Ink[] {
  const harm = painter.tint('strong', painter.say`How it does harm`);
  return [
    ...renderSuspect(painter, cause),
    blank,
    ...renderEvidence(painter, cause, indent),
    ...(cause.paths.length === 0 ? [] : paragraph(painter, harm, { indent })),
    ...renderPaths(painter, cause.paths, indent),
  ];
}

/** The short form for those who come next in line or are only suspected. */
export function renderSuspect(painter: Painter, cause: CauseEntry): readonly Ink[] {
  const { say, tint } = painter;
  const mark = tint('title', padded(say`${cause.rank}.`, indent));
  const label = say`${sayStanding(cause.standing)} ${painter.glyphs.dot} ${cause.domain}`;
  return [
    ...paragraph(painter, tint('strong', say`${cause.fault}`), { mark, hang: indent }),
    ...paragraph(painter, tint('quiet', label), { indent }),
    ...(cause.notNamed === undefined ? [] : paragraph(painter, say`${cause.notNamed.text}`, { indent })),
    ...paragraph(painter, say`${cause.summary.text}`, { indent }),
    ...paragraph(painter, say`What it should be: ${cause.title}. ${cause.why}`, { indent }),
    blank,
    ...splitBar(painter, cause, indent),
    ...paragraph(painter, say`${sayRelief(cause.shares)}`, { indent, mark: say`Relief   `, hang: 9 }),
    ...paragraph(painter, say`${cause.firmness.text}`, { indent, mark: say`Firm?    `, hang: 9 }),
  ];
}
