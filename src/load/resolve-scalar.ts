/** A plain scalar that YAML would read as a number we do not take: infinite, not a number, octal, hex, too big. */
export const oddNumber: unique symbol = Symbol('odd number');

const decimal = /^[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$/;
const special = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|0o[0-7]+|0x[0-9a-fA-F]+)$/;
const startsNumber = /^[-+.0-9]/;

const words: ReadonlyMap<string, boolean | null> = new Map([
  ['', null],
  ['~', null],
  ['null', null],
  ['Null', null],
  ['NULL', null],
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
]);

/** What an unquoted scalar means in the YAML 1.2 core schema: `no`, `yes`, `on` and dates are words. */
export function resolveScalar(text: string): string | number | boolean | null | typeof oddNumber {
  if (startsNumber.test(text)) return numberOf(text);
  const word = words.get(text);
  return word === undefined ? text : word;
}

function numberOf(text: string): string | number | typeof oddNumber {
  if (special.test(text)) return oddNumber;
  if (!decimal.test(text)) return text;
  const value = Number(text);
  // Beyond 2^53 neighbouring whole numbers look the same, so what was written is no longer what is read.
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : oddNumber;
}
