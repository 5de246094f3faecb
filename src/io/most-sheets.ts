/** Sheets of one assessment, which are all held at once; bulk scoring has no limit. */
export const mostSheets = 20_000;
