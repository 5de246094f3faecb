import { numbersIn, printedFrom } from './printed.ts';
import type { Printed } from './printed.ts';

/** What a page of HTML prints: our own, or what a code-hosting site makes of our Markdown. */
export function printedOnWeb(html: string): Printed {
  const found = tablesIn(html);
  const rowsUnder = (head: string): readonly (readonly string[])[] =>
    found.filter(({ heads }) => heads[0] === head).flatMap(({ rows }) => rows);
  return printedFrom([
    ...found
      .filter(({ heads }) => heads.includes('Range'))
      .flatMap(({ rows }) => rows)
      .map(([title = '', ...rest]) => [`score: ${title}`, numbersIn(rest.join(' '))] as const),
    ...capabilitiesOn(
      html,
      found.filter(({ heads }) => heads[1] === 'Capability').flatMap(({ rows }) => rows),
    ),
    ...causesOn(html),
    ...rowsUnder('Start by day').map(
      ([day, what = '', , weeks, due]) =>
        [`step: ${what.replace(/^\d+\. /u, '')}`, `${day} ${weeks} ${due}`] as const,
    ),
    ...rowsUnder('Step').map(
      ([what = '', , weeks, day, due]) =>
        [`step: ${what.replace(/^\d+ /u, '')}`, `${day} ${weeks} ${due}`] as const,
    ),
    ...[...html.matchAll(/<li>([^<]*) \((\d[\d.]*|one) person-weeks?[^<]*\)<\/li>/gu)].map(
      ([, title = '', weeks = '']) => [`next: ${wordsOf(title)}`, weeks] as const,
    ),
    ...found
      .filter(({ heads, kind }) => heads[0] === 'Point' || kind === 'heat')
      .flatMap(({ rows }) => rows)
      .map(([title = '', ...levels]) => [`view: ${title}`, levels.map(levelWords).join(' ')] as const),
    ...splitsOn(html, found),
  ]);
}

function levelWords(cell: string): string {
  return cell === '' ? '-' : cell.includes('withheld') ? 'few' : cell;
}

function capabilitiesOn(
  html: string,
  rows: readonly (readonly string[])[],
): readonly (readonly [string, string])[] {
  const chunk = /<summary>Every capability.*?<\/details>/su.exec(html)?.[0] ?? '';
  const listed = [...chunk.matchAll(/<li>([^<]*): ((?:\d|not assessed: )[^;<]*); [^<;]*<\/li>/gu)];
  return [
    ...rows.map(([, title = '', score = '']) => [`capability: ${title}`, numbersIn(score)] as const),
    ...listed.map(
      ([, title = '', score = '']) => [`capability: ${wordsOf(title)}`, numbersIn(score)] as const,
    ),
  ];
}

function causesOn(html: string): readonly (readonly [string, string])[] {
  const pieces = html.split(/(?=<h3[ >])/u).filter((piece) => /own \d+ %/u.test(piece));
  return pieces.map((piece) => {
    const title = /^<h3>(.*?)<\/h3>/su.exec(piece)?.[1] ?? '';
    const split = /own \d+ %, inherited \d+ %, sound \d+ %/u.exec(piece)?.[0] ?? '';
    const relief = /\d+ % of the trouble for good, [^<]*/u.exec(piece)?.[0] ?? '';
    return [`cause: ${wordsOf(title).replace(/^\d+\.? /u, '')}`, numbersIn(`${split} ${relief}`)] as const;
  });
}

function splitsOn(html: string, found: readonly Table[]): readonly (readonly [string, string])[] {
  const gaps = found.filter(({ kind }) => kind.startsWith('gaps')).flatMap(({ rows }) => rows);
  const inPieces = html.split(/(?=<h3[ >])/u).filter((piece) => piece.includes('<th>What they said</th>'));
  return [
    ...gaps
      .slice(0, 3)
      .map(
        ([title = '', worse = '', , better = '']) =>
          [`split: ${title}`, [worse, better].map(firstNumber).toSorted().join(' ')] as const,
      ),
    ...inPieces.map((piece) => {
      const title = wordsOf(/^<h3>(.*?)<\/h3>/su.exec(piece)?.[1] ?? '').replace(/ \(contested\)$/u, '');
      const rows = tablesIn(piece)[0]?.rows ?? [];
      return [
        `split: ${title}`,
        rows
          .map(([, , mean = '']) => mean)
          .toSorted()
          .join(' '),
      ] as const;
    }),
  ];
}

function firstNumber(text: string): string {
  return numbersIn(text).split(' ')[0] ?? '';
}

type Table = {
  readonly kind: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

function tablesIn(html: string): readonly Table[] {
  return [...html.matchAll(/<table(?: class="([^"]*)"[^>]*)?>(.*?)<\/table>/gsu)].map(
    ([, kind = '', inner = '']) => {
      const [head = '', ...rest] = inner.split('</thead>');
      const rows = rest.join('').split('<tr').slice(1);
      // The heads of a group of rows hold no number.
      const numbered = rows.filter((row) => !row.startsWith(' class="domain"'));
      return { kind, heads: cellsIn(head), rows: numbered.map(cellsIn) };
    },
  );
}

function cellsIn(row: string): readonly string[] {
  return [...row.matchAll(/<t[hd](?: [^>]*)?>(.*?)<\/t[hd]>/gsu)].map(([, cell = '']) => wordsOf(cell));
}

/** Text as a reader sees it. */
function wordsOf(html: string): string {
  return html
    .replace(/<span class="number">(\d+)<\/span>/gu, '$1 ')
    .replace(/<[^>]*>/gu, '')
    .replace(/&(?:#39|quot|amp|lt|gt);/gu, (sign) => signs[sign] ?? sign)
    .replace(/\s+/gu, ' ')
    .trim();
}

const signs: Readonly<Record<string, string>> = {
  '&#39;': "'",
  '&quot;': '"',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
};
