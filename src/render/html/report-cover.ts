import type { Report } from '../../model/report.ts';
import type { Detail } from '../renderer.ts';
import { sayHowMany, sayWhoAnswered } from '../wording/say-who-answered.ts';
import type { Cover } from './cover.ts';
import { markup } from './markup.ts';

/** What the cover says of a report: for when it is, and on whose answers it rests. */
export function reportCover({ company, wave, at, respondents, kit }: Report, detail: Detail): Cover {
  const kind = detail === 'brief' ? 'Root-cause report in brief' : 'Root-cause report';
  const who =
    detail === 'brief' && respondents.length > 0
      ? `${sayHowMany(respondents)}.`
      : sayWhoAnswered(respondents);
  const basis = markup`${who} Asked with ${kit.title} ${kit.version}.`;
  return { kind, company, when: markup`${wave} · as of ${at}`, basis };
}
