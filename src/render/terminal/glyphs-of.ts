/** The signs of the page that are ours, not the reader's words. */
export type Glyphs = {
  readonly full: string;
  readonly part: string;
  readonly empty: string;
  readonly rule: string;
  readonly heavy: string;
  readonly side: string;
  readonly bullet: string;
  readonly arrow: string;
  readonly dot: string;
  /** From the lowest to the highest, for small lines. */
  readonly heights: readonly string[];
  /** Puts typographic signs into what the terminal can show. */
  readonly signs: (text: string) => string;
};

/** Block and line characters, or ASCII where the terminal cannot show them or a screen reader would read them out. */
export function glyphsOf(unicode: boolean): Glyphs {
  return unicode ? blocks : ascii;
}

const blocks: Glyphs = {
  full: '█',
  part: '▒',
  empty: '░',
  rule: '─',
  heavy: '━',
  side: '┃',
  bullet: '•',
  arrow: '→',
  dot: '·',
  heights: ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'],
  signs: (text) => text,
};

const ascii: Glyphs = {
  full: '#',
  part: '+',
  empty: '.',
  rule: '-',
  heavy: '=',
  side: '',
  bullet: '-',
  arrow: '->',
  dot: '-',
  heights: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
  signs: (text) => text.replace(/[“”‘’–—…→·•]/gu, (sign) => asciiSigns[sign] ?? sign),
};

const asciiSigns: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '…': '...',
  '→': '->',
  '·': '-',
  '•': '-',
};
