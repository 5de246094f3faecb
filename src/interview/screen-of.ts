import { wordingFor } from '../condition/wording-for.ts';
import type { Kit, Metric, Question } from '../model/kit.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Choice, QuestionScreen, Reason, Written } from './asker.ts';
import { decodeWritten } from './decode-written.ts';
import type { Timing } from './interview.ts';
import { minutesLeft } from './minutes-left.ts';
import { partOf } from './part-of.ts';
import { partsFor } from './parts-for.ts';

const levels = [0, 1, 2, 3, 4] as const;

export type Shown = {
  readonly sheet: Sheet;
  readonly question: Question;
  /** The questions of this interview that apply now, in the order of the kit. */
  readonly questions: readonly Question[];
  readonly timings: readonly Timing[];
  /** Those asked so far, in the order in which they were. */
  readonly order: readonly string[];
  /** Most questions asked, where not all of them will be. */
  readonly limit?: number | undefined;
};

/** What to show for one question of this sheet's respondent. */
export function screenOf(kit: Kit, shown: Shown): QuestionScreen {
  const { sheet, question } = shown;
  const earlier = sheet.answers.find((answer) => answer.question === question.id)?.answer;
  const written = writtenOf(kit, question);
  return {
    question,
    ask: wordingFor(question, sheet.respondent.roles),
    domain: partOf(kit, question).title,
    ...placeOf(shown),
    parts: partsFor(kit, sheet, shown.questions),
    why: whyOf(kit, question),
    choices: choicesOf(question),
    decode: (line) => decodeWritten(written ?? { kind: 'text' }, line),
    ...(written === undefined ? {} : { written }),
    ...(earlier === undefined ? {} : { earlier }),
  };
}

type StandingPlace = Pick<QuestionScreen, 'number' | 'total' | 'answered' | 'atMost' | 'minutesLeft'>;

/**
 * In an interview that picks its questions the number counts the answers before, in the order in which they were
 * asked; else it is the place in the kit's order. What is answered counts wherever it stands.
 */
function placeOf({ sheet, question, questions, timings, order, limit }: Shown): StandingPlace {
  const known = new Set(sheet.answers.map((answer) => answer.question));
  const answered = questions.filter(({ id }) => known.has(id)).length;
  const picked = order.filter((id) => known.has(id) || id === question.id);
  const ids = limit === undefined ? questions.map(({ id }) => id) : picked;
  const at = ids.indexOf(question.id);
  const number = (at === -1 ? ids.length : at) + 1;
  const total = Math.max(number, answered, Math.min(limit ?? Infinity, questions.length));
  return {
    number,
    total,
    answered,
    atMost: limit !== undefined,
    minutesLeft: minutesLeft(total - answered, timings),
  };
}

function whyOf(kit: Kit, question: Question): readonly Reason[] {
  const node = kit.nodes.find((one) => one.id === question.node);
  const metric = metricOf(kit, question);
  const told = [
    { kind: 'why', text: node?.why },
    { kind: 'evidence', text: question.help },
    { kind: 'definition', text: metric?.definition },
    { kind: 'where', text: metric?.where },
  ] as const;
  return told.flatMap(({ kind, text }) => (text === undefined ? [] : [{ kind, text }]));
}

function choicesOf({ form }: Question): readonly Choice[] {
  switch (form.kind) {
    case 'levels':
      return levels.map((level) => ({ title: form.levels[level], value: { kind: 'level', level } }));
    case 'yes-no':
      return [
        { title: 'Yes', value: { kind: 'yes-no', yes: true } },
        { title: 'No', value: { kind: 'yes-no', yes: false } },
      ];
    case 'choice':
      return form.options.map(({ id, title }) => ({ title, value: { kind: 'option', option: id } }));
    case 'metric':
    case 'recommend':
    case 'text':
      return [];
  }
}

function writtenOf(kit: Kit, question: Question): Written | undefined {
  switch (question.form.kind) {
    case 'levels':
    case 'yes-no':
    case 'choice':
      return undefined;
    case 'recommend':
      return { kind: 'recommend' };
    case 'text':
      return { kind: 'text' };
    case 'metric': {
      const metric = metricOf(kit, question);
      return {
        kind: 'figure',
        unit: metric?.unit ?? '',
        min: metric?.range.min ?? 0,
        max: metric?.range.max ?? 0,
      };
    }
  }
}

function metricOf(kit: Kit, { form }: Question): Metric | undefined {
  return form.kind === 'metric' ? kit.metrics.find((one) => one.id === form.metric) : undefined;
}
