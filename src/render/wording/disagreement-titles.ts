/** Titles inside the part on disagreements, the same in every format. */
export const disagreementTitles = {
  views: 'How each role sees it, 0 broken to 4 healthy',
  claims: 'What people say against what is counted',
  conflicts: 'Figures that do not go together',
  customers: 'What customers say',
  care: 'How carefully people answered',
} as const;
