import type { CauseEntry, EvidenceEntry } from '../../model/root-cause-section.ts';
import { beside } from './beside.ts';
import { blank } from './heading.ts';
import type { Ink } from './ink.ts';
import type { Painter } from './painter.ts';
import { paragraph } from './paragraph.ts';
import { renderSaid } from './render-said.ts';

/** What people said about the cause itself, then what else speaks for and against it; those two side by side where there is room. */
export function renderEvidence(painter: Painter, cause: CauseEntry, indent: number): readonly Ink[] {
  const { evidenceFor, evidenceAgainst, said } = cause;
  const wide = painter.width >= 110 && evidenceFor.length > 0 && evidenceAgainst.length > 0;
  const column = Math.floor((painter.width - indent) / 2) + indent;
  const narrow = wide ? { ...painter, width: column - 2 } : painter;
  const pro = side(narrow, { title: 'What else speaks for it', entries: evidenceFor }, indent);
  const against = { title: 'What speaks against it', entries: evidenceAgainst };
  const contra = side(narrow, against, wide ? 0 : indent);
  return [
    ...titled(painter, 'What people said about it', indent, [
      ...said.flatMap((entry) => renderSaid(painter, entry, { indent })),
    ]),
    ...(wide ? [...beside(pro, contra, column), blank] : [...pro, ...contra]),
  ];
}

type Side = { readonly title: string; readonly entries: readonly EvidenceEntry[] };

function side(painter: Painter, { title, entries }: Side, indent: number): readonly Ink[] {
  const lines = entries.flatMap((entry) =>
    renderSaid(painter, entry, { indent, because: entry.because.text }),
  );
  return titled(painter, title, indent, lines);
}

function titled(painter: Painter, title: string, indent: number, lines: readonly Ink[]): readonly Ink[] {
  if (lines.length === 0) return [];
  const head = painter.tint('strong', painter.say`${title}`);
  return [...paragraph(painter, head, { indent }), ...lines, blank];
}
