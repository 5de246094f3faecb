import type { Artifact } from '../../model/artifact.ts';
import type { AgendaPoint } from '../../model/disagreement-section.ts';
import type { Report } from '../../model/report.ts';
import { sayList } from '../../text/say-list.ts';
import type { RenderOptions } from '../renderer.ts';
import { blank } from './heading.ts';
import { headline } from './headline.ts';
import type { Ink } from './ink.ts';
import { padded } from './padded.ts';
import { painterOf } from './painter.ts';
import type { Painter } from './painter.ts';
import { paragraph } from './paragraph.ts';
import { writePage } from './write-page.ts';

/** The agenda of the meeting in which disagreements get settled: one page to hand out. */
export function renderAgenda(report: Report, options: RenderOptions): Artifact {
  const painter = painterOf(options);
  const { say } = painter;
  const { agenda } = report.disagreements;
  const { dot } = painter.glyphs;
  const lines = [
    ...headline(painter, `Agenda ${dot} ${report.company} ${dot} ${report.wave}`),
    ...paragraph(painter, say`${agenda.intro.text}`),
    blank,
    ...agenda.points.flatMap((point, index) => [...renderPoint(painter, point, index + 1), blank]),
  ];
  return { body: writePage(lines), mediaType: 'text/plain; charset=utf-8', suffix: '.txt' };
}

function renderPoint(
  painter: Painter,
  { title, minutes, invite, why, sides, settle, bring }: AgendaPoint,
  place: number,
): readonly Ink[] {
  const { say, tint, glyphs } = painter;
  const mark = padded(say`${place}.`, 4);
  const told = (words: Ink): readonly Ink[] => paragraph(painter, words, { indent: 4 });
  return [
    ...paragraph(painter, tint('strong', say`${title} (${minutes} minutes)`), { mark, hang: 4 }),
    ...told(say`Invite: ${sayList(invite, invite.length)}. ${why.text}`),
    ...sides.flatMap(({ text }) =>
      paragraph(painter, say`${text}`, { indent: 4, mark: say`${glyphs.bullet} `, hang: 2 }),
    ),
    ...told(tint('strong', say`${settle.text}`)),
    ...told(tint('quiet', say`${bring.text}`)),
  ];
}
