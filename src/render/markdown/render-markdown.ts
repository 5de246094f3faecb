import type { Artifact } from '../../model/artifact.ts';
import type { Report } from '../../model/report.ts';
import type { Detail, RenderOptions } from '../renderer.ts';
import { sayWhoAnswered } from '../wording/say-who-answered.ts';
import type { PastName } from '../wording/past-titles.ts';
import { pastTitles } from '../wording/past-titles.ts';
import { sectionTitles } from '../wording/section-titles.ts';
import type { SectionName } from '../wording/section-titles.ts';
import { answerPart } from './answer-part.ts';
import { appendixPart } from './appendix-part.ts';
import { blocks, heading, quiet } from './blocks.ts';
import { causesPart } from './causes-part.ts';
import { disagreementsPart } from './disagreements-part.ts';
import { healthPart } from './health-part.ts';
import { say } from './markdown.ts';
import type { Markdown } from './markdown.ts';
import { notFirstPart } from './not-first-part.ts';
import { planPart } from './plan-part.ts';
import { strengthsPart } from './strengths-part.ts';
import { trackRecordPart } from './track-record-part.ts';
import { trendPart } from './trend-part.ts';
import { unknownsPart } from './unknowns-part.ts';

/** The report as Markdown for a code-hosting site: tables, lists and bars of text, nothing that needs another file. */
export function renderMarkdown(report: Report, { detail }: Pick<RenderOptions, 'detail'>): Artifact {
  const page = blocks([
    ...titlePart(report),
    ...(detail === 'brief' ? briefly(report) : wholly(report, detail)),
  ]);
  return { body: `${page.markdown}\n`, mediaType: 'text/markdown; charset=utf-8', suffix: '.md' };
}

function titlePart({ company, wave, at, respondents, kit }: Report): readonly Markdown[] {
  return [
    heading(1, say`${company}`),
    say`Root-cause report · ${wave} · as of ${at}`,
    quiet(say`${sayWhoAnswered(respondents)} Asked with ${kit.title} ${kit.version}.`),
  ];
}

function briefly(report: Report): readonly Markdown[] {
  return [
    ...section('answer', answerPart(report.answer)),
    ...section('people', [say`${report.people.reason.text}`]),
    ...section('health', healthPart(report.health, 'brief')),
    ...section('causes', causesPart(report.rootCauses, 'brief')),
    ...section('not-first', notFirstPart(report.notFirst, 'brief')),
    ...section('plan', planPart(report.plan, 'brief')),
    ...section('disagreements', [say`${report.disagreements.intro.text}`]),
    ...section('unknowns', unknownsPart(report.unknowns, 'brief')),
  ];
}

function wholly(report: Report, detail: Detail): readonly Markdown[] {
  return [
    ...section('answer', answerPart(report.answer)),
    ...section('people', [say`${report.people.reason.text}`]),
    ...section('health', healthPart(report.health, detail)),
    ...section('causes', causesPart(report.rootCauses, detail)),
    ...section('not-first', notFirstPart(report.notFirst, detail)),
    ...section('plan', planPart(report.plan, detail)),
    ...past(report),
    ...section('disagreements', disagreementsPart(report.disagreements, detail)),
    ...section('unknowns', unknownsPart(report.unknowns, detail)),
    ...section('strengths', strengthsPart(report.strengths)),
    ...section('appendix', appendixPart(report, detail)),
  ];
}

function section(name: SectionName, body: readonly Markdown[]): readonly Markdown[] {
  const { number, title } = sectionTitles[name];
  return [heading(2, say`${number}. ${title}`), ...body];
}

/** Only with earlier reports. */
function past({ trackRecord, trend }: Report): readonly Markdown[] {
  const title = (name: PastName): Markdown => heading(2, say`${pastTitles[name]}`);
  return [
    ...(trackRecord === undefined ? [] : [title('track-record'), ...trackRecordPart(trackRecord)]),
    ...(trend === undefined ? [] : [title('trend'), ...trendPart(trend)]),
  ];
}
