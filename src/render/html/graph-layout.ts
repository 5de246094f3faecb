import { instance } from '@viz-js/viz';

/** A graph without words: only sizes go in and places come out, so no text of a user ever reaches the layout. */
export type GraphToLayOut = {
  /** In pixels. */
  readonly nodes: readonly { readonly width: number; readonly height: number; readonly last: boolean }[];
  /** Indices of nodes; heavier edges are drawn straighter. */
  readonly edges: readonly { readonly from: number; readonly to: number; readonly weight: number }[];
};

export type LaidOut = {
  readonly width: number;
  readonly height: number;
  /** Centres of the nodes, in the order they were given. */
  readonly nodes: readonly Point[];
  /** Control points of each edge, in the order they were given: a start and triples of a Bézier curve. */
  readonly edges: readonly (readonly Point[])[];
};

export type Point = { readonly x: number; readonly y: number };

export type LayOut = (graph: GraphToLayOut) => LaidOut;

/** Lays out graphs in layers from left to right; the same graph gives the same places. */
export async function graphLayout(): Promise<LayOut> {
  const viz = await instance();
  return (graph) => {
    const lines = viz.renderString(described(graph), { engine: 'dot', format: 'plain' }).split('\n');
    return placesIn(
      graph,
      lines.map((line) => line.split(' ')),
    );
  };
}

const pixelsPerInch = 72;

/** Pixels left free at the end of each edge for the head of an arrow. */
export const headLength = 9;

function described({ nodes, edges }: GraphToLayOut) {
  const last = nodes.flatMap((node, index) => (node.last ? [{ name: String(index) }] : []));
  return {
    directed: true,
    graphAttributes: { rankdir: 'LR', nodesep: 0.22, ranksep: 0.62 },
    nodeAttributes: { shape: 'box', fixedsize: true, label: '' },
    // The curve ends where the head begins; the picture draws heads itself.
    edgeAttributes: { arrowhead: 'normal', arrowsize: headLength / 10 },
    nodes: nodes.map(({ width, height }, index) => ({
      name: String(index),
      attributes: { width: width / pixelsPerInch, height: height / pixelsPerInch },
    })),
    edges: edges.map(({ from, to, weight }) => ({
      tail: String(from),
      head: String(to),
      attributes: { weight },
    })),
    subgraphs: [{ graphAttributes: { rank: 'max' }, nodes: last }],
  };
}

/** The plain format: `graph scale width height`, `node name x y …`, `edge tail head n x1 y1 … xn yn …`, in inches, y upwards. */
function placesIn({ nodes, edges }: GraphToLayOut, lines: readonly (readonly string[])[]): LaidOut {
  const inches = (text: string | undefined): number => Number(text ?? 0) * pixelsPerInch;
  const [, , width, height] = lines.find(([kind]) => kind === 'graph') ?? [];
  const tall = inches(height);
  const pointAt = (x: string | undefined, y: string | undefined): Point => ({
    x: inches(x),
    y: tall - inches(y),
  });
  return {
    width: inches(width),
    height: tall,
    nodes: nodes.map((_, index) => {
      const [, , x, y] = lines.find(([kind, name]) => kind === 'node' && name === String(index)) ?? [];
      return pointAt(x, y);
    }),
    edges: edges.map(({ from, to }) => {
      const line = lines.find(
        ([kind, tail, head]) => kind === 'edge' && tail === String(from) && head === String(to),
      );
      const numbers = line?.slice(4, 4 + 2 * Number(line[3] ?? 0)) ?? [];
      return numbers.flatMap((x, index) => (index % 2 === 0 ? [pointAt(x, numbers[index + 1])] : []));
    }),
  };
}
