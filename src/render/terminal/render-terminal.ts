import type { Artifact } from '../../model/artifact.ts';
import type { Report } from '../../model/report.ts';
import type { Detail, RenderOptions } from '../renderer.ts';
import type { Ink } from './ink.ts';
import type { Painter } from './painter.ts';
import { renderBrief } from './render-brief.ts';
import { painterOf } from './painter.ts';
import { renderAnswer } from './render-answer.ts';
import { renderAppendix } from './render-appendix.ts';
import { renderDisagreements } from './render-disagreements.ts';
import { renderHealth } from './render-health.ts';
import { renderNotFirst } from './render-not-first.ts';
import { renderPeople } from './render-people.ts';
import { renderPlan } from './render-plan.ts';
import { renderRootCauses } from './render-root-causes.ts';
import { renderStrengths } from './render-strengths.ts';
import { renderTitle } from './render-title.ts';
import { renderTrackRecord } from './render-track-record.ts';
import { renderTrendSection } from './render-trend-section.ts';
import { renderUnknowns } from './render-unknowns.ts';
import { writePage } from './write-page.ts';

/** The report as text for a terminal; no line is wider than the page. */
export function renderTerminal(report: Report, options: RenderOptions): Artifact {
  const painter = painterOf(options);
  const { detail } = options;
  const lines = detail === 'brief' ? renderBrief(painter, report) : renderWhole(painter, report, detail);
  return { body: writePage(lines), mediaType: 'text/plain; charset=utf-8', suffix: '.txt' };
}

function renderWhole(painter: Painter, report: Report, detail: Detail): readonly Ink[] {
  return [
    ...renderTitle(painter, report),
    ...renderAnswer(painter, report.answer),
    ...renderPeople(painter, report.people),
    ...renderHealth(painter, report.health, detail),
    ...renderRootCauses(painter, report.rootCauses),
    ...renderNotFirst(painter, report.notFirst, detail),
    ...renderPlan(painter, report.plan, detail),
    ...renderTrackRecord(painter, report.trackRecord),
    ...renderTrendSection(painter, report.trend, detail),
    ...renderDisagreements(painter, report.disagreements, detail),
    ...renderUnknowns(painter, report.unknowns, detail),
    ...renderStrengths(painter, report.strengths),
    ...renderAppendix(painter, report, detail),
  ];
}
