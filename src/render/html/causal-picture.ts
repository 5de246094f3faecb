import type { CausalMap, MapNode } from '../../model/causal-map.ts';
import { cleanText } from '../../text/clean-text.ts';
import { sayNumber } from '../../text/say-number.ts';
import { causalTable } from './causal-table.ts';
import { headLength } from './graph-layout.ts';
import type { LaidOut, LayOut, Point } from './graph-layout.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';
import { wrappedLabel } from './wrapped-label.ts';

/**
 * How the causes do harm: causes left, outcomes right, a line as wide as it is active; below it the same as a table. A
 * map that has become too large to be taken in, or laid out, is shown as a table alone.
 */
export function causalPicture(map: CausalMap, layOut: LayOut): Markup {
  if (map.links.length === 0) return markup``;
  if (map.nodes.length > mostDrawn.nodes || map.links.length > mostDrawn.links) {
    return markup`
<figure class="causal">
<figcaption>The picture of causes and effects is left out: it would show more than ${mostDrawn.nodes} points or ${mostDrawn.links} arrows. The table says the same.</figcaption>
${causalTable(map)}
</figure>`;
  }
  const cards = map.nodes.map(cardOf);
  const at = new Map(map.nodes.map(({ node }, index) => [node, index]));
  const laid = layOut({
    nodes: cards.map(({ node, height }) => ({ width, height, last: node.kind === 'outcome' })),
    edges: map.links.map(({ cause, effect, activity }) => ({
      from: at.get(cause) ?? 0,
      to: at.get(effect) ?? 0,
      weight: 1 + Math.round(activity * 8),
    })),
  });
  return markup`
<figure class="causal">
<div class="scroll" tabindex="0" role="region" aria-label="Picture of causes and effects">
${drawing(map, cards, laid)}
</div>
<figcaption>${legend}</figcaption>
${causalTable(map)}
</figure>`;
}

/** Three times what a report of ours shows; the time to lay it out grows much faster than the map, and stays at half a second. */
const mostDrawn = { nodes: 48, links: 96 } as const;

const width = 132;
const letters = 12;
const lineHeight = 15;
const margin = 6;

const legend = markup`<span class="key key-cause">root cause or suspect</span> <span class="key key-capability">on the way from there</span> <span class="key key-symptom">sign</span> <span class="key key-outcome">what the company suffers</span> <span class="quiet">Read from left to right. The wider the line, the surer that harm takes this way.</span>`;

type Card = { readonly node: MapNode; readonly lines: readonly string[]; readonly height: number };

function cardOf(node: MapNode): Card {
  const words = cleanText(node.fault.replace(/\s+/gu, ' '));
  const lines = wrappedLabel(words, { width: (width - 18) / letters, lines: 5 });
  return { node, lines, height: lines.length * lineHeight + 16 };
}

function drawing({ links }: CausalMap, cards: readonly Card[], laid: LaidOut): Markup {
  const [wide, tall] = [laid.width + 2 * margin, laid.height + 2 * margin];
  const edges = links.map(({ activity }, index) => edge(laid.edges[index] ?? [], activity));
  const boxes = cards.map((card, index) => boxOf(card, laid.nodes[index] ?? { x: 0, y: 0 }));
  return markup`<svg class="graph" viewBox="${`${sayNumber(-margin)} ${sayNumber(-margin)} ${sayNumber(wide)} ${sayNumber(tall)}`}" width="${sayNumber(wide)}" height="${sayNumber(tall)}" role="img" aria-label="Causes and effects; the table below says the same">
<g class="links">${edges}</g>
${boxes}
</svg>`;
}

function edge(points: readonly Point[], activity: number): Markup {
  const [start, ...rest] = points;
  const [before, end] = rest.slice(-2);
  if (start === undefined || before === undefined || end === undefined) return markup``;
  const path = `M${pair(start)}C${rest.map(pair).join(' ')}`;
  const broad = 1.2 + activity * 6;
  return markup`<g class="${activity >= 0.5 ? 'link strong-link' : 'link'}"><path d="${path}" stroke-width="${sayNumber(broad, 1)}"/><polygon points="${head(before, end, broad / 2 + 3)}"/></g>`;
}

/** A triangle that goes on where the curve ends. */
function head(before: Point, end: Point, half: number): string {
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  const [x, y] = [(end.x - before.x) / length, (end.y - before.y) / length];
  const tip = { x: end.x + x * headLength, y: end.y + y * headLength };
  const sides = [-half, half].map((off) => ({ x: end.x - y * off, y: end.y + x * off }));
  return [tip, ...sides].map(pair).join(' ');
}

function pair({ x, y }: Point): string {
  return `${sayNumber(x, 1)},${sayNumber(y, 1)}`;
}

function boxOf({ node, lines, height }: Card, { x, y }: Point): Markup {
  const kind = node.place === 'cause' ? 'cause' : node.kind;
  const top = y - ((lines.length - 1) * lineHeight) / 2 + 4;
  const words = lines.map(
    (line, index) =>
      markup`<tspan x="${sayNumber(x, 1)}" y="${sayNumber(top + index * lineHeight, 1)}">${line}</tspan>`,
  );
  return markup`
<g class="node node-${kind}"><title>${node.fault}</title><rect x="${sayNumber(x - width / 2, 1)}" y="${sayNumber(y - height / 2, 1)}" width="${width}" height="${height}" rx="${kind === 'symptom' ? 12 : 4}"/><text text-anchor="middle">${words}</text></g>`;
}
