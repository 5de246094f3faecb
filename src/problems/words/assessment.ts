import type { AssessmentProblem } from '../../model/problem.ts';
import type { Words } from '../words.ts';
import { wordOf } from '../words.ts';

/**
 * Between sheets, the policy, and saved reports. Arguments: respondent, date, fact, value, other, assessments, question, id, kind,
 * version, newest.
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
  'figure-conflict': {
    title: 'Two figures for one thing',
    message: (args) =>
      `“${wordOf(args, 'question')}” is ${wordOf(args, 'value')} here and ${wordOf(args, 'other')} in another sheet`,
    advice: () => 'Find out which figure is right; until then the difference is shown.',
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
  'report-other-version': {
    title: 'A report of another version',
    message: (args) =>
      `this report has schema version ${wordOf(args, 'version')}, and the newest we know is ${wordOf(args, 'newest')}`,
    advice: () => 'Use the program that wrote it, or write the report again from its sheets.',
  },
} as const satisfies Record<AssessmentProblem, Words>;
