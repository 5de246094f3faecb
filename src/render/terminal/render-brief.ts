import type { Report } from '../../model/report.ts';
import type { CauseEntry, RootCauseSection } from '../../model/root-cause-section.ts';
import { briefPoints } from '../wording/brief-points.ts';
import { sayStanding } from '../wording/say-standing.ts';
import { blank, heading } from './heading.ts';
import type { Ink } from './ink.ts';
import { padded } from './padded.ts';
import type { Painter } from './painter.ts';
import { paragraph } from './paragraph.ts';
import { renderAnswer } from './render-answer.ts';
import { renderHealth } from './render-health.ts';
import { renderNotFirst } from './render-not-first.ts';
import { renderPeople } from './render-people.ts';
import { renderPlan } from './render-plan.ts';
import { renderTitle } from './render-title.ts';
import { renderUnknowns } from './render-unknowns.ts';

/** The report on two pages: what to know and what to do, without how it was found out. */
export function renderBrief(painter: Painter, report: Report): readonly Ink[] {
  const { health, notFirst, plan, disagreements, unknowns } = report;
  return [
    ...renderTitle(painter, report),
    ...renderAnswer(painter, report.answer),
    ...renderPeople(painter, report.people),
    ...renderHealth(painter, { ...health, troubles: [] }, 'brief'),
    ...renderCauses(painter, report.rootCauses),
    ...renderNotFirst(painter, { ...notFirst, weakPoints: briefPoints(notFirst.weakPoints) }, 'brief'),
    ...renderPlan(painter, plan, 'brief'),
    ...heading(painter, 'disagreements'),
    ...paragraph(painter, painter.say`${disagreements.intro.text}`),
    blank,
    ...renderUnknowns(painter, { ...unknowns, gaps: [], unknowns: [], stale: [] }, 'brief'),
  ];
}

function renderCauses(painter: Painter, { intro, causes, runnersUp }: RootCauseSection): readonly Ink[] {
  return [
    ...heading(painter, 'causes'),
    ...paragraph(painter, painter.say`${intro.text}`),
    blank,
    ...[...causes, ...runnersUp].flatMap((cause) => [...renderCause(painter, cause), blank]),
  ];
}

function renderCause(painter: Painter, cause: CauseEntry): readonly Ink[] {
  const { say, tint } = painter;
  const mark = tint('title', padded(say`${cause.rank}.`, 4));
  const name = say`${tint('strong', say`${cause.fault}`)} ${tint('quiet', say`(${sayStanding(cause.standing)})`)}`;
  return [
    ...paragraph(painter, name, { mark, hang: 4 }),
    ...paragraph(painter, say`${cause.summary.text}`, { indent: 4 }),
  ];
}
