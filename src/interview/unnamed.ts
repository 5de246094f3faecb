/** Name of a company that nobody has named. */
export const unnamed = 'unnamed';
