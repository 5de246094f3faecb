import type { Artifact } from '../../model/artifact.ts';
import type { Brand } from '../../model/brand.ts';
import type { Report } from '../../model/report.ts';
import type { Detail } from '../renderer.ts';
import type { PastName } from '../wording/past-titles.ts';
import type { SectionName } from '../wording/section-titles.ts';
import { answerPart } from './answer-part.ts';
import { appendixPart } from './appendix-part.ts';
import { causalPicture } from './causal-picture.ts';
import { causesPart } from './causes-part.ts';
import { contents } from './contents.ts';
import { cover } from './cover.ts';
import { disagreementsPart } from './disagreements-part.ts';
import type { LayOut } from './graph-layout.ts';
import { healthPart } from './health-part.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';
import { notFirstPart } from './not-first-part.ts';
import { pageHead } from './page-head.ts';
import { pageOf } from './page-of.ts';
import { peoplePart } from './people-part.ts';
import { planPart } from './plan-part.ts';
import { reportCover } from './report-cover.ts';
import { section } from './section.ts';
import { strengthsPart } from './strengths-part.ts';
import { trackRecordPart } from './track-record-part.ts';
import { trendPart } from './trend-part.ts';
import { unknownsPart } from './unknowns-part.ts';

export type HtmlOptions = {
  readonly detail: Detail;
  readonly brand: Brand | undefined;
  readonly layOut: LayOut;
};

/** The report as one page for a screen, a phone and for paper. */
export function renderHtml(report: Report, { detail, brand, layOut }: HtmlOptions): Artifact {
  const parts = partsOf(report, detail, causalPicture(report.rootCauses.map, layOut));
  return pageOf({
    head: pageHead(report, { kind: 'root-cause report', detail, brand, alone: false }),
    cover: cover(reportCover(report, detail), brand),
    contents: contents(parts.map(({ name }) => name)),
    first: 'answer',
    parts: parts.map(({ body }) => body),
  });
}

type Part = { readonly name: SectionName | PastName; readonly body: Markup };

function partsOf(report: Report, detail: Detail, picture: Markup): readonly Part[] {
  const brief: readonly Part[] = [
    { name: 'answer', body: answerPart(report.answer) },
    { name: 'people', body: peoplePart(report.people) },
    { name: 'health', body: healthPart(report.health, report.disagreements, detail) },
    { name: 'causes', body: causesPart(report.rootCauses, { detail, picture }) },
    { name: 'not-first', body: notFirstPart(report.notFirst, detail) },
    { name: 'plan', body: planPart(report.plan, detail) },
  ];
  const unknowns: Part = { name: 'unknowns', body: unknownsPart(report.unknowns, detail) };
  if (detail === 'brief') {
    const intro = markup`<p class="lead">${report.disagreements.intro.text}</p>`;
    return [...brief, { name: 'disagreements', body: section('disagreements', [intro]) }, unknowns];
  }
  return [
    ...brief,
    ...past(report),
    { name: 'disagreements', body: disagreementsPart(report.disagreements) },
    unknowns,
    { name: 'strengths', body: strengthsPart(report.strengths) },
    { name: 'appendix', body: appendixPart(report) },
  ];
}

/** Only with earlier reports. */
function past({ trackRecord, trend }: Report): readonly Part[] {
  return [
    ...(trackRecord === undefined
      ? []
      : [{ name: 'track-record', body: trackRecordPart(trackRecord) } as const]),
    ...(trend === undefined ? [] : [{ name: 'trend', body: trendPart(trend) } as const]),
  ];
}
