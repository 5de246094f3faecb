/** The parts of the report, in the order of reading. */
export type SectionName =
  | 'answer'
  | 'people'
  | 'health'
  | 'causes'
  | 'not-first'
  | 'plan'
  | 'disagreements'
  | 'unknowns'
  | 'strengths'
  | 'appendix';

/** Number and title of each part; they are the same in every format and length, so that people can refer to them. */
export const sectionTitles = {
  answer: { number: 1, title: 'The answer' },
  people: { number: 2, title: 'May you judge your people yet?' },
  health: { number: 3, title: 'Health' },
  causes: { number: 4, title: 'Root causes' },
  'not-first': { number: 5, title: 'Do not treat these first' },
  plan: { number: 6, title: 'Plan' },
  disagreements: { number: 7, title: 'Where people disagree' },
  unknowns: { number: 8, title: 'What we do not know' },
  strengths: { number: 9, title: 'Strengths to keep' },
  appendix: { number: 10, title: 'Appendix' },
} as const satisfies Record<SectionName, { readonly number: number; readonly title: string }>;
