import type { Kit, Metric, Question } from '../model/kit.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Choice, QuestionScreen, Written } from './asker.ts';
import { decodeWritten } from './decode-written.ts';
import { questionsFor } from './questions-for.ts';

const levels = [0, 1, 2, 3, 4] as const;

const outsideDomains = { capability: '', symptom: 'Symptoms', outcome: 'Outcomes' } as const;

/** What to show for one question of this sheet's respondent. */
export function screenOf(kit: Kit, sheet: Sheet, question: Question): QuestionScreen {
  const asked = questionsFor(kit, sheet);
  const earlier = sheet.answers.find((answer) => answer.question === question.id)?.answer;
  const written = writtenOf(kit, question);
  return {
    question,
    ask: wordingFor(question, sheet),
    domain: domainOf(kit, question),
    number: asked.findIndex((one) => one.id === question.id) + 1,
    total: asked.length,
    why: whyOf(kit, question),
    choices: choicesOf(question),
    decode: (line) => decodeWritten(written ?? { kind: 'text' }, line),
    ...(written === undefined ? {} : { written }),
    ...(earlier === undefined ? {} : { earlier }),
  };
}

function wordingFor(question: Question, sheet: Sheet): string {
  const role = sheet.respondent.roles.find((one) => question.wording[one] !== undefined);
  return (role === undefined ? undefined : question.wording[role]) ?? question.ask;
}

function domainOf(kit: Kit, question: Question): string {
  const node = kit.nodes.find((one) => one.id === question.node);
  if (node === undefined) return kit.title;
  return kit.domains.find((domain) => domain.id === node.domain)?.title ?? outsideDomains[node.kind];
}

function whyOf(kit: Kit, question: Question): readonly string[] {
  const node = kit.nodes.find((one) => one.id === question.node);
  const metric = metricOf(kit, question);
  const told = [node?.why, question.help, metric?.definition, metric?.where];
  return told.flatMap((text) => text ?? []);
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
