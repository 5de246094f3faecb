import type { SlimSheet } from '../model/slim-sheet.ts';
import { unbound } from '../text/unbound.ts';
import { packSheet, roomFor, unpackSheet, type PackedSheet, type Traits } from './packed-sheet.ts';

/** Where sheets wait of which none can be spared before the last has come. */
export type SlimShelf = {
  readonly put: (sheet: SlimSheet) => void;
  /** The sheets of each company and wave, in order of company, then wave; within, as they were put. */
  readonly piles: () => Generator<readonly SlimSheet[]>;
};

type Pile = { readonly whose: Pick<SlimSheet, 'company' | 'wave'>; readonly sheets: PackedSheet[] };

const boardSize = 512 * 1024;

/** An empty shelf. Sheets are kept as numbers: a hundred thousand take some 50 MB. */
export function slimShelf(): SlimShelf {
  const piles = new Map<string, Pile>();
  const pack = packer();
  return {
    put: (sheet) => {
      const { company, wave } = sheet;
      const key = JSON.stringify([company, wave]);
      const pile = piles.get(key) ?? {
        whose: { company: unbound(company), wave: unbound(wave) },
        sheets: [],
      };
      piles.set(key, pile);
      pile.sheets.push(pack(sheet));
    },
    *piles() {
      const inOrder = [...piles.values()].toSorted(compare);
      for (const { whose, sheets } of inOrder) yield sheets.map((sheet) => unpackSheet(sheet, whose));
    },
  };
}

/** No two piles are of the same company and wave. */
function compare({ whose: a }: Pile, { whose: b }: Pile): number {
  const isBefore = a.company === b.company ? a.wave < b.wave : a.company < b.company;
  return isBefore ? -1 : 1;
}

/** Puts one sheet behind the other on boards. */
function packer(): (sheet: SlimSheet) => PackedSheet {
  const known = new Map<string, Traits>();
  let board = new Uint16Array(0);
  let free = 0;
  return (sheet) => {
    const room = roomFor(sheet);
    if (free + room > board.length) {
      board = new Uint16Array(Math.max(boardSize, room));
      free = 0;
    }
    const { facts, roles, anonymous, hurried } = sheet;
    const spots = sheet.head?.spots;
    const key = JSON.stringify([facts, roles, anonymous, hurried, spots]);
    const traits = known.get(key) ?? { facts: unboundFacts(facts), roles, anonymous, hurried, spots };
    known.set(key, traits);
    const packed = packSheet(sheet, traits, board, free);
    free = packed.end;
    return packed;
  };
}

function unboundFacts(facts: SlimSheet['facts']): SlimSheet['facts'] {
  return Object.fromEntries(
    Object.entries(facts).map(([fact, value]) => [fact, typeof value === 'string' ? unbound(value) : value]),
  );
}
