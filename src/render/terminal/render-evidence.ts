import { sayList } from '../../text/say-list.ts';
import type { CauseEntry, EvidenceEntry, Voice } from '../../model/report.ts';
import { sayCount } from '../../text/say-count.ts';
import { quoted } from '../../text/quoted.ts';
import { beside } from './beside.ts';
import { blank } from './heading.ts';
import type { Ink } from './ink.ts';
import type { Painter } from './painter.ts';
import { paragraph } from './paragraph.ts';

/** What speaks for and against, in the words people chose; side by side where the page is wide enough. */
export function renderEvidence(painter: Painter, cause: CauseEntry, indent: number): readonly Ink[] {
  const wide = painter.width >= 110 && cause.evidenceFor.length > 0 && cause.evidenceAgainst.length > 0;
  const column = Math.floor((painter.width - indent) / 2) + indent;
  const narrow = wide ? { ...painter, width: column - 2 } : painter;
  const pro = side(narrow, 'What speaks for it', cause.evidenceFor, indent);
  const contra = side(narrow, 'What speaks against it', cause.evidenceAgainst, wide ? 0 : indent);
  return wide ? [...beside(pro, contra, column), blank] : [...pro, ...contra];
}

function side(
  painter: Painter,
  title: string,
  entries: readonly EvidenceEntry[],
  indent: number,
): readonly Ink[] {
  if (entries.length === 0) return [];
  const lines = entries.flatMap((entry) => evidence(painter, entry, indent));
  return [...paragraph(painter, painter.tint('strong', painter.say`${title}`), { indent }), ...lines, blank];
}

function evidence(painter: Painter, { ask, about, voices }: EvidenceEntry, indent: number): readonly Ink[] {
  const { say, tint, glyphs } = painter;
  const mark = say`${glyphs.bullet} `;
  const asked = about === undefined ? ask : `${ask} (on ${quoted(about)})`;
  return [
    ...paragraph(painter, tint('quiet', say`${asked}`), { indent, mark, hang: 2 }),
    ...[...new Set(voices.map(({ said }) => said))].flatMap((said) =>
      paragraph(painter, sayVoices(painter, said, voices), { indent: indent + 2, mark: say``, hang: 2 }),
    ),
    ...(voices.length === 0
      ? paragraph(painter, say`(answers not shown, to protect people)`, { indent: indent + 2 })
      : []),
  ];
}

function sayVoices({ say }: Painter, said: string, voices: readonly Voice[]): Ink {
  const speakers = voices.filter((voice) => voice.said === said).map(sayWho);
  return say`“${said}” – ${sayList(speakers, 6)}`;
}

function sayWho({ who, role, people }: Voice): string {
  return people === 1 ? `${who} (${role})` : `${who} (${sayCount(people, 'person', 'people')})`;
}
