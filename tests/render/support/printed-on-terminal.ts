import { numbersIn, printedFrom } from './printed.ts';
import type { Printed } from './printed.ts';

const cell = 5;

/** What the terminal page prints, everything wanted, without colour, on so many columns. */
export function printedOnTerminal(page: string, width: number): Printed {
  const blockOf = (start: RegExp, end: RegExp): string => {
    const from = page.search(start);
    const rest = page.slice(from);
    const to = rest.slice(1).search(end);
    return from === -1 ? '' : rest.slice(0, to === -1 ? undefined : to + 1);
  };
  const tables = [blockOf(/^Domain {2,}/mu, /^Visible/mu), blockOf(/^Visible trouble {2,}/mu, /\n\n/u)];
  const plan = blockOf(/^Start +What/mu, /\n\n/u);
  return printedFrom([
    ...tables
      .flatMap((block) => rowsIn(block))
      .map(([title, rest]) => [`score: ${title}`, numbersIn(rest)] as const),
    ...capabilitiesIn(blockOf(/^Every capability$/mu, /^Every answer$/mu)),
    ...causesIn(blockOf(/^4\. Root/mu, /^5\. /mu)),
    ...plan.split('\n').flatMap((line) => {
      const [, day, title, weeks, due] = /^(\d+) +\d+\. (.*?) {2,}.* ([\d.]+) +(\d+)$/u.exec(line) ?? [];
      return title === undefined
        ? []
        : [[`step: ${title}`, `${day ?? ''} ${weeks ?? ''} ${due ?? ''}`] as const];
    }),
    ...unwrapped(blockOf(/^Next in line$/mu, /^7\. /mu)).flatMap((line) => {
      const [, title, weeks] = /^• (.*) \((\d[\d.]*|one) person-weeks?[^(]*\)$/u.exec(line) ?? [];
      return title === undefined ? [] : [[`next: ${title}`, weeks ?? ''] as const];
    }),
    ...viewsIn(blockOf(/^How each role sees it/mu, /\n\n/u), width),
    ...splitsIn(blockOf(/^7\. /mu, /^How each role sees it/mu)),
  ]);
}

/** Rows of a table of scores; a title that goes on in the next line is put together. */
function rowsIn(block: string): readonly (readonly [string, string])[] {
  const lines = block
    .split('\n')
    .slice(2)
    .filter((line) => line.trim() !== '');
  return lines.flatMap((line, index) => {
    const [, title, rest] = /^(.*?) {2,}([█░].*|not assessed.*)$/u.exec(line) ?? [];
    if (title === undefined) return [];
    const next = lines[index + 1];
    const more = next === undefined || /^ |[█░]|not assessed/u.test(next) ? '' : ` ${next.trim()}`;
    return [[`${title}${more}`, rest ?? ''] as const];
  });
}

function capabilitiesIn(block: string): readonly (readonly [string, string])[] {
  return unwrapped(block).flatMap((line) => {
    const [, title, score] = /^• (.*): ((?:\d|not assessed: )[^;]*); [^;]*$/u.exec(line) ?? [];
    return title === undefined ? [] : [[`capability: ${title}`, numbersIn(score ?? '')] as const];
  });
}

/** Lines of lists, each whole again. */
function unwrapped(block: string): readonly string[] {
  const lines = block.split('\n').slice(1);
  return lines
    .reduce<string[]>((whole, line) => {
      const indent = /^ */u.exec(line)?.[0].length ?? 0;
      const last = whole.at(-1);
      const goesOn = last !== undefined && indent > (/^ */u.exec(last)?.[0].length ?? 0) && !isTitle(last);
      return goesOn ? [...whole.slice(0, -1), `${last} ${line.trim()}`] : [...whole, line];
    }, [])
    .map((line) => line.trim());
}

/** The title of a domain over its capabilities. */
function isTitle(line: string): boolean {
  return !line.startsWith(' ') && !line.startsWith('•');
}

function causesIn(block: string): readonly (readonly [string, string])[] {
  return block.split(/^(?=\d+\. {2})/mu).flatMap((piece) => {
    const split = /own \d+ %,\s+inherited \d+ %,\s+sound \d+ %/u.exec(piece)?.[0];
    const relief = /^ +Relief (.*?)^ +Firm/msu.exec(piece)?.[1] ?? '';
    const title = /^\d+\. +(.*)\n/u.exec(piece)?.[1] ?? '';
    return split === undefined ? [] : [[`cause: ${title}`, numbersIn(`${split} ${relief}`)] as const];
  });
}

function viewsIn(block: string, width: number): readonly (readonly [string, string])[] {
  const lines = block.split('\n').map((line) => line.padEnd(width));
  const head = lines.findIndex((line) => line.startsWith('Point '));
  const columns = lines[head]?.trim().split(/ +/u).length ?? 1;
  const room = width - (columns - 1) * cell;
  const rows = lines.slice(head + 2).map((line) => ({
    title: line.slice(0, room).trim(),
    levels: Array.from({ length: columns - 1 }, (_, at) =>
      line.slice(room + at * cell, room + (at + 1) * cell).trim(),
    ),
  }));
  const goesOn = (at: number): boolean =>
    rows[at]?.title !== '' && rows[at]?.levels.every((each) => each === '') === true;
  return rows.flatMap(({ title, levels }, at) => {
    if (title === '' || goesOn(at)) return [];
    const whole = goesOn(at + 1) ? `${title} ${rows[at + 1]?.title ?? ''}` : title;
    return [[`view: ${whole}`, levels.map((each) => (each === '' ? '-' : each)).join(' ')] as const];
  });
}

function splitsIn(block: string): readonly (readonly [string, string])[] {
  return block.split('\n\n').flatMap((piece) => {
    const means = [...piece.matchAll(/[█░] ([\d.]+) of 4 /gu)].map(([, mean = '']) => mean);
    const title =
      piece
        .trim()
        .split('\n')[0]
        ?.replace(/ \(contested\)$/u, '') ?? '';
    return means.length === 0 ? [] : [[`split: ${title}`, means.toSorted().join(' ')] as const];
  });
}
