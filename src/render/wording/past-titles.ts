/** Parts that are there only with earlier reports; they bear no number, so that those of the others never move. */
export type PastName = 'track-record' | 'trend';

export const pastTitles = {
  'track-record': 'Track record: what earlier plans predicted',
  trend: 'Trend',
} as const satisfies Record<PastName, string>;
