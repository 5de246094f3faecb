import type { AssessmentProblem } from '../../model/problem.ts';
import type { Words } from '../words.ts';
import { isGiven, wordOf } from '../words.ts';

/**
 * Between sheets, the policy, and saved reports. Arguments: respondent, date, fact, value, other, assessments, question, id, kind,
 * version, newest, count, limit.
 */
export const assessmentWords = {
  'sheet-duplicate': {
    title: 'Two sheets of one respondent',
    message: (args) =>
      `there are two sheets of “${wordOf(args, 'respondent')}” dated ${wordOf(args, 'date')}`,
    advice: () => 'Leave one of them out, or correct the id or the date.',
  },
  'facts-contradict': {
    title: 'Sheets differ about the company',
    message: (args) =>
      `“${wordOf(args, 'fact')}” is ${wordOf(args, 'value')} here and ${wordOf(args, 'other')} in another sheet`,
    advice: () => 'Find out which is right and correct the other.',
  },
  'several-assessments': {
    title: 'Sheets of several companies or waves',
    message: (args) => `these sheets belong to several assessments: ${wordOf(args, 'assessments')}`,
    advice: () => 'Name the sheets of one company and one wave.',
  },
  'too-many-sheets': {
    title: 'More sheets than one assessment takes',
    message: (args) =>
      `there are ${wordOf(args, 'count')} sheets here, and one assessment takes at most ${wordOf(args, 'limit')}`,
    advice: () =>
      'Name the folder of one company and one wave; “topline score” takes any number of sheets as NDJSON or CSV.',
  },
  'policy-unknown-id': {
    title: 'A policy for something the kit does not have',
    message: (args) => `the kit has no ${wordOf(args, 'kind')} “${wordOf(args, 'id')}”`,
    advice: () => 'Correct the name, or remove the rule.',
  },
  'waiver-without-reason': {
    title: 'A waiver without a reason',
    message: () => 'this waiver gives no reason',
    advice: () => 'Say why the rule is set aside, who answers for it, and until when.',
  },
  'not-a-report': {
    title: 'Something else where a report is wanted',
    message: (args) => `this is ${kinds[wordOf(args, 'kind')] ?? 'no report'}, and a report is wanted`,
    advice: () => 'Write one with “topline report … --format json --output report.json”, and name that file.',
  },
  'report-other-version': {
    title: 'A report of another version',
    message: (args) =>
      `this report has schema version ${wordOf(args, 'version')}, and the newest we know is ${wordOf(args, 'newest')}`,
    advice: () => 'Use the program that wrote it, or write the report again from its sheets.',
  },
  'report-other-kit': {
    title: 'A report made with another kit',
    message: (args) =>
      `this report was made with the kit “${wordOf(args, 'kit')}”, the other with “${wordOf(args, 'other')}”`,
    advice: () => 'Compare reports of one kit only; their questions have nothing in common.',
  },
  'report-other-kit-version': {
    title: 'A report made with another version of the kit',
    message: (args) =>
      wordOf(args, 'version') === wordOf(args, 'other')
        ? `the kit changed since this report, and still bears the version ${wordOf(args, 'version')}`
        : `this report was made with version ${wordOf(args, 'version')} of the kit, the other with ${wordOf(args, 'other')}`,
    advice: () => 'Only questions with the same id, or a former id, are compared; the page says how many.',
  },
  'report-other-company': {
    title: 'A report on another company',
    message: (args) =>
      `this report is on “${wordOf(args, 'company')}”, the other on “${wordOf(args, 'other')}”`,
    advice: () => 'Name a report on the same company; names must match letter by letter.',
  },
  'report-not-earlier': {
    title: 'A report that is not the earlier one',
    message: (args) =>
      `the latest answer in this report is of ${wordOf(args, 'at')}, later than in the other (${wordOf(args, 'other')})`,
    advice: (args) => {
      const lost = isGiven(args, 'respondents')
        ? `Check that no sheet was lost: it also had answers of ${wordOf(args, 'respondents')}. Else name`
        : 'Name';
      return `${lost} the earlier report first, or an older one as the baseline.`;
    },
  },
  'respondent-missing': {
    title: 'Somebody who answered is gone',
    message: (args) =>
      `in the same wave ${wordOf(args, 'wave')} this report also had answers of ${wordOf(args, 'respondents')}`,
    advice: () => 'Check that no sheet was lost; what they answered is not compared.',
  },
  'wave-not-one': {
    title: 'Not the two reports that a comparison needs',
    message: (args) => `${wordOf(args, 'path')} holds ${wordOf(args, 'count')} waves, and one is wanted`,
    advice: () => 'Name a report (….json), or sheets of one company and one wave, on each side.',
  },
} as const satisfies Record<AssessmentProblem, Words>;

const kinds: Readonly<Record<string, string>> = {
  verdict: 'a verdict of “topline check”',
  comparison: 'a comparison',
  trend: 'a trend',
  scores: 'a list of scores',
  sheet: 'a sheet',
  folder: 'a folder',
};
