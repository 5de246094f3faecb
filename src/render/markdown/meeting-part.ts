import type { Agenda, AgendaPoint } from '../../model/disagreement-section.ts';
import { sayList } from '../../text/say-list.ts';
import type { Detail } from '../renderer.ts';
import { sayMeeting } from '../wording/say-meeting.ts';
import { heading, quiet, strong } from './blocks.ts';
import { numbered } from './list.ts';
import type { Item } from './list.ts';
import { say } from './markdown.ts';
import type { Markdown } from './markdown.ts';

/** What to settle in one meeting: the points by name, or the whole agenda, if everything is wanted. */
export function meetingPart(agenda: Agenda, detail: Detail): readonly Markdown[] {
  const { intro, points } = agenda;
  if (points.length === 0) return [];
  const isAll = detail === 'everything';
  return [
    heading(3, say`${sayMeeting(agenda)}`),
    isAll ? say`${intro.text}` : quiet(say`topline report --agenda prints what to talk about.`),
    numbered(points.map(isAll ? inFull : ({ title }) => ({ text: say`${title}` }))),
  ];
}

function inFull({ title, minutes, invite, why, sides, settle, bring }: AgendaPoint): Item {
  return {
    text: say`${strong(say`${title}`)} (${minutes} minutes)`,
    below: [
      say`Invite: ${sayList(invite, invite.length)}. ${why.text}`,
      ...sides.map(({ text }) => say`${text}`),
      strong(say`${settle.text}`),
      say`${bring.text}`,
    ],
  };
}
