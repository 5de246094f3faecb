/** What a file may cost at most. A file beyond a limit is refused with its place; nothing is cut silently. */
export const limits = {
  /** Characters of a sheet, a policy or a brand. */
  sheetLength: 1024 * 1024,
  /** Characters of a report. */
  reportLength: 8 * 1024 * 1024,
  /** Characters of one file of a kit. */
  kitFileLength: 4 * 1024 * 1024,
  /** Lists and maps inside each other. */
  depth: 64,
  /** Keys and list items of one file. */
  entries: 50_000,
  /** Characters of one text. */
  textLength: 20_000,
  /** Characters of one key. */
  keyLength: 200,
  /** Problems of one file that are kept. */
  problems: 200,
  /** Files that one kit may name. */
  kitFiles: 100,
} as const;
