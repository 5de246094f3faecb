import type { Assessment } from '../../src/model/assessment.ts';
import type { Answer, Sheet, SheetAnswer } from '../../src/model/sheet.ts';

/** `3` is a level, `'unknown'` is "I don't know", `{ na }` does not apply; any other answer may be given whole. */
export type AnswerSketch = number | 'unknown' | { readonly na: string } | Answer;

export type SheetSketch = Partial<Omit<Sheet, 'answers'>> & {
  readonly id?: string;
  readonly role?: string;
  readonly answers?: Readonly<Record<string, AnswerSketch>>;
};

/** One respondent's sheet; what the sketch leaves out gets plain defaults. */
export function aSheet({ id = 'r1', role = 'ceo', answers = {}, ...given }: SheetSketch = {}): Sheet {
  return {
    path: `${id}.yaml`,
    kit: { id: 'test-kit', version: '1.0.0' },
    company: { name: 'Acme', facts: {} },
    wave: '2026-Q4',
    respondent: { id, roles: [role], anonymous: false },
    date: '2026-11-21',
    flags: [],
    answers: Object.entries(answers).map(([question, answer], index) =>
      aSheetAnswer(question, answer, index + 10),
    ),
    ...given,
  };
}

/** Sheets of one company and wave. */
export function anAssessment(...sheets: readonly Sheet[]): Assessment {
  return { company: 'Acme', wave: '2026-Q4', facts: sheets[0]?.company.facts ?? {}, sheets };
}

function aSheetAnswer(question: string, sketch: AnswerSketch, line: number): SheetAnswer {
  return {
    question,
    answer: anAnswer(sketch),
    place: {
      kind: 'file',
      path: 'r1.yaml',
      line,
      column: 3,
      excerpt: { text: `  ${question}: …`, column: 3 },
    },
  };
}

function anAnswer(sketch: AnswerSketch): Answer {
  if (typeof sketch === 'number') return { state: 'answered', value: { kind: 'level', level: sketch } };
  if (sketch === 'unknown') return { state: 'unknown' };
  if ('na' in sketch) return { state: 'not-applicable', reason: sketch.na };
  return sketch;
}
