import type { NamedNode, PathEntry } from '../../model/root-cause-section.ts';
import type { Ink } from './ink.ts';
import type { Painter } from './painter.ts';
import { paragraph } from './paragraph.ts';

/** The strongest chain from cause to outcome step by step, each with its reason; of further ones only what is new. */
export function renderPaths(painter: Painter, paths: readonly PathEntry[], indent: number): readonly Ink[] {
  const [best, ...others] = paths;
  if (best === undefined) return [];
  const told = new Set(best.because);
  return [
    ...wholePath(painter, best, indent),
    ...others.flatMap((path) => {
      const fresh = path.because.filter((reason) => !told.has(reason));
      fresh.forEach((reason) => told.add(reason));
      return shortPath(painter, { path, fresh, shared: sharedSteps(best, path) }, indent);
    }),
  ];
}

function wholePath(painter: Painter, { nodes, because }: PathEntry, indent: number): readonly Ink[] {
  const { say, tint, glyphs } = painter;
  return nodes.flatMap(({ fault }, index) => {
    const reason = index === 0 ? undefined : because[index - 1];
    const words = reason === undefined ? say`${fault}.` : say`${fault}. ${tint('quiet', say`${reason}`)}`;
    if (index === 0) return paragraph(painter, words, { indent });
    const mark = say`${glyphs.arrow} `;
    return paragraph(painter, words, { indent: indent + 2, mark, hang: glyphs.arrow.length + 1 });
  });
}

type Short = { readonly path: PathEntry; readonly fresh: readonly string[]; readonly shared: number };

/** What both paths begin with is left out but for its last step. */
function shortPath(painter: Painter, { path, fresh, shared }: Short, indent: number): readonly Ink[] {
  const { say, tint, glyphs } = painter;
  const steps = path.nodes.slice(Math.max(0, shared - 1)).map(({ fault }) => fault);
  const lead = shared > 1 ? `… ${glyphs.arrow} ` : '';
  const words = say`Also: ${lead}${steps.join(` ${glyphs.arrow} `)}.`;
  const reasons = fresh.length === 0 ? words : say`${words} ${tint('quiet', say`${fresh.join(' ')}`)}`;
  return paragraph(painter, reasons, { indent, mark: say`${glyphs.bullet} `, hang: 2 });
}

function sharedSteps(one: PathEntry, other: PathEntry): number {
  const ids = (nodes: readonly NamedNode[]): readonly string[] => nodes.map(({ node }) => node);
  const [left, right] = [ids(one.nodes), ids(other.nodes)];
  const parted = left.findIndex((node, index) => node !== right[index]);
  return parted === -1 ? left.length : parted;
}
