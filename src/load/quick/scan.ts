import { limits } from '../limits.ts';

/** A text being read from its beginning to its end, and how many keys and list items were met. */
export type Scan = {
  readonly text: string;
  /** Where the next character stands. */
  readonly at: () => number;
  /** Code of the next character; not a number at the end of the text. */
  readonly code: () => number;
  readonly goTo: (at: number) => void;
  /** Goes past spaces and gives how many there were. */
  readonly skipSpaces: () => number;
  readonly countEntry: () => void;
  readonly entries: () => number;
} & Notes;

/** Who wants to know where things stand. */
export type Notes = {
  /** Told of every key of a map in brackets, and of where key and value begin. */
  readonly noteKey: (map: object, name: string, key: number, value: number) => void;
  /** Told where each item of a list begins, in their order. */
  readonly noteItem: (list: object, item: number) => void;
};

/** Codes of the characters that mean something in YAML. */
export const sign = {
  newline: 10,
  space: 32,
  doubleQuote: 34,
  hash: 35,
  singleQuote: 39,
  comma: 44,
  dash: 45,
  slash: 47,
  colon: 58,
  greater: 62,
  openList: 91,
  backslash: 92,
  closeList: 93,
  underscore: 95,
  openMap: 123,
  closeMap: 125,
} as const;

/** A scan at the beginning of a text. */
export function scanOf(text: string, { noteKey, noteItem }: Notes = noNotes): Scan {
  let at = 0;
  let entries = 0;
  return {
    text,
    at: () => at,
    code: () => text.charCodeAt(at),
    goTo: (next) => {
      at = next;
    },
    skipSpaces: () => {
      const start = at;
      while (text.charCodeAt(at) === sign.space) at += 1;
      return at - start;
    },
    countEntry: () => {
      entries += 1;
      // A text with more in it than a file may have is not read to its end.
      if (entries > limits.entries) at = text.length;
    },
    entries: () => entries,
    noteKey,
    noteItem,
  };
}

/** Most readers need no places. */
const noNotes: Notes = { noteKey: () => undefined, noteItem: () => undefined };

/** Whether a code is that of an unaccented letter or of a digit. */
export function isWordCode(code: number): boolean {
  return isLetterCode(code) || (code >= 48 && code <= 57);
}

/** Whether a code is that of an unaccented letter. */
export function isLetterCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
