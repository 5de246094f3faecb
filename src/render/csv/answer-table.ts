import type { Report } from '../../model/report.ts';
import type { Rows } from './report-table.ts';

/** Every answer; what is withheld in the report is withheld here. */
export function answerTable({ appendix }: Report): Rows {
  return {
    head: [
      'question',
      'asked',
      'about',
      'who',
      'role',
      'state',
      'said',
      'level',
      'meaning',
      'note',
      'evidence',
      'set aside',
    ],
    rows: appendix.answers.map((answer) => [
      answer.question,
      answer.ask,
      answer.node,
      answer.who,
      answer.role,
      answer.state,
      answer.said,
      answer.level,
      answer.meaning,
      answer.note,
      answer.evidence,
      answer.setAside === true ? 'another figure stands' : undefined,
    ]),
  };
}
