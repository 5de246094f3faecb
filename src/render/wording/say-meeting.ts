import type { Agenda } from '../../model/disagreement-section.ts';

/** The title above the points of the meeting. */
export function sayMeeting({ minutes }: Pick<Agenda, 'minutes'>): string {
  return `Settle this in one meeting of ${String(minutes)} minutes`;
}
