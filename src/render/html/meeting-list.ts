import type { Agenda, AgendaPoint } from '../../model/disagreement-section.ts';
import { sayList } from '../../text/say-list.ts';
import { sayMeeting } from '../wording/say-meeting.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';

/** The agenda of the meeting that settles disagreements, ready to hand out. */
export function meetingList(agenda: Agenda): Markup {
  const { intro, points } = agenda;
  if (points.length === 0) return markup``;
  return markup`
<h3>${sayMeeting(agenda)}</h3>
<p>${intro.text}</p>
<ol class="agenda">${points.map(point)}</ol>`;
}

function point({ title, minutes, invite, why, sides, settle, bring }: AgendaPoint): Markup {
  return markup`
<li><p><b>${title}</b> <span class="quiet">${minutes} minutes</span></p>
<p>Invite: ${sayList(invite, invite.length)}. ${why.text}</p>
${sides.length === 0 ? undefined : markup`<ul>${sides.map(({ text }) => markup`<li>${text}</li>`)}</ul>`}
<p class="because">${settle.text}</p>
<p class="quiet">${bring.text}</p></li>`;
}
