import type { CauseEntry } from '../../model/report.ts';
import { sayLabel } from '../../text/say-label.ts';
import { blank } from './heading.ts';
import type { Ink } from './ink.ts';
import type { Painter } from './painter.ts';
import { padded } from './padded.ts';
import { paragraph } from './paragraph.ts';
import { renderEvidence } from './render-evidence.ts';
import { renderPath } from './render-path.ts';
import { sayPercent } from './say-percent.ts';
import { splitBar } from './split-bar.ts';

const indent = 4;

/** One cause: name, split bar, benefit, voices, the way it does harm, and how firm its place is. */
export function renderCause(painter: Painter, cause: CauseEntry): readonly Ink[] {
  return [
    ...renderSuspect(painter, cause),
    blank,
    ...renderEvidence(painter, cause, indent),
    ...(cause.paths.length === 0
      ? []
      : paragraph(painter, painter.tint('strong', painter.say`How it does harm`), { indent })),
    ...cause.paths.flatMap((path) => renderPath(painter, path, indent)),
  ];
}

/** The short form for those who come next in line or are only suspected. */
export function renderSuspect(painter: Painter, cause: CauseEntry): readonly Ink[] {
  const { say, tint } = painter;
  const mark = tint('title', padded(say`${cause.rank}.`, indent));
  const label = painter.say`${cause.domain} ${painter.glyphs.dot} ${sayLabel(cause.label)}`;
  return [
    ...paragraph(painter, tint('strong', say`${cause.title}`), { mark, hang: indent }),
    ...paragraph(painter, tint('quiet', label), { indent }),
    ...paragraph(painter, say`${cause.summary.text}`, { indent }),
    ...(cause.why === '' ? [] : paragraph(painter, say`Why it matters: ${cause.why}`, { indent })),
    blank,
    ...splitBar(painter, cause, indent),
    ...paragraph(painter, benefitWords(painter, cause), { indent, mark: say`Relief   `, hang: 9 }),
    ...paragraph(painter, say`${cause.firmness.text}`, { indent, mark: say`Firm?    `, hang: 9 }),
  ];
}

function benefitWords({ say }: Painter, { shares }: CauseEntry): Ink {
  const { durable, immediate, relapse } = shares;
  const back = relapse < 0.005 ? '' : `; of that, ${sayPercent(relapse)} would come back`;
  return say`${sayPercent(durable)} of the trouble for good, ${sayPercent(immediate)} at once${back}`;
}
