import type { SaidEntry, Voice } from '../../model/root-cause-section.ts';
import { sayList } from '../../text/say-list.ts';
import { sayWho } from '../wording/say-who.ts';
import { voicesByWords } from '../wording/voices-by-words.ts';
import type { Ink } from './ink.ts';
import type { Painter } from './painter.ts';
import { paragraph } from './paragraph.ts';

type Look = { readonly indent: number; readonly because?: string };

/** A question, why it bears on the cause, and below it each answer in the words chosen, with those who chose it. */
export function renderSaid(
  painter: Painter,
  { ask, voices }: SaidEntry,
  { indent, because }: Look,
): readonly Ink[] {
  const { say, tint, glyphs } = painter;
  const asked = tint('quiet', say`${ask}`);
  const mark = say`${glyphs.bullet} `;
  return [
    ...paragraph(painter, because === undefined ? asked : say`${because} ${asked}`, {
      indent,
      mark,
      hang: 2,
    }),
    ...voicesByWords(voices).flatMap((alike) =>
      paragraph(painter, sayVoices(painter, alike), { indent: indent + 2, mark: say``, hang: 2 }),
    ),
    ...(voices.length === 0
      ? paragraph(painter, say`(answers not shown, to protect people)`, { indent: indent + 2 })
      : []),
  ];
}

function sayVoices({ say, glyphs }: Painter, alike: readonly Voice[]): Ink {
  const said = alike[0]?.said ?? '';
  const meaning = alike[0]?.meaning;
  const rated = meaning === undefined ? '' : ` ${glyphs.arrow} ${meaning}`;
  return say`“${said}”${rated} – ${sayList(alike.map(sayWho), 6)}`;
}
