import type { AnswerEntry } from '../model/report.ts';

/** The respondent whose answer an entry of a report shows; none where it may not say who that is. */
export function answererOf({ id, question }: Pick<AnswerEntry, 'id' | 'question'>): string | undefined {
  const who = id.slice('answer:'.length, -`:${question}`.length);
  return who.startsWith('~') ? undefined : who;
}

/** The respondent, or `~` and the role of people without names, that an entry `respondent:…` of a report tells of. */
export function respondentIn(id: string): string {
  return id.replace(/^respondent:/, '');
}
