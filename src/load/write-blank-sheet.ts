import { wordingFor } from '../condition/wording-for.ts';
import type { Fact, Kit, Question } from '../model/kit.ts';
import { cleanText } from '../text/clean-text.ts';
import { sayFigureIn } from '../text/say-figure-in.ts';
import { withoutLogCommands } from '../text/without-log-commands.ts';
import type { SheetDraft } from './write-new-sheet.ts';
import { writeSheetHead } from './write-new-sheet.ts';

/**
 * A sheet to fill in with any editor: every company fact that is still open, and every question the roles of the
 * draft can see, with its levels or options as comments, and nothing after its key. Left like that it is unanswered.
 */
export function writeBlankSheet(kit: Kit, draft: SheetDraft): string {
  const { roles } = draft.respondent;
  const seen = kit.questions.filter((question) => roles.some((role) => Object.hasOwn(question.roles, role)));
  const blocks = seen.map((question) => blockOf(question, kit, roles));
  const open = kit.facts.filter(({ id }) => draft.company.facts[id] === undefined);
  return `${writeSheetHead(kit, draft, open.map(factBlockOf).join(''))}${guide}answers:\n${blocks.join('\n')}`;
}

const guide = [
  '',
  '# After each key write a level 0–4, yes or no, an option or a figure; unknown if you do not know;',
  '# { n/a: why } if it does not apply. Leave it empty to skip it.',
  '',
].join('\n');

function factBlockOf({ id, ask, kind }: Fact): string {
  return entryOf(id, [ask, `  ${factHints[kind]}`]);
}

const factHints = {
  'yes-no': 'yes or no',
  number: 'a number',
  text: 'free words',
} as const satisfies Record<Fact['kind'], string>;

function blockOf(question: Question, kit: Kit, roles: readonly string[]): string {
  const ask = wordingFor(question, roles);
  const help = question.help === undefined ? [] : [`(${question.help})`];
  return entryOf(question.id, [ask, ...help, ...choicesOf(question, kit)]);
}

/** A key with nothing after it, below its comments. */
function entryOf(id: string, lines: readonly string[]): string {
  const comments = lines.map((line) => `  # ${withoutLogCommands(cleanText(line))}\n`);
  return `${comments.join('')}  ${id}:\n`;
}

function choicesOf({ form }: Question, kit: Kit): readonly string[] {
  switch (form.kind) {
    case 'levels':
      return Object.entries(form.levels).map(([level, text]) => `  ${level}  ${text}`);
    case 'yes-no':
      return ['  yes or no'];
    case 'choice':
      return form.options.map(({ id, title }) => `  ${id}  ${title}`);
    case 'metric':
      return figureHints(kit, form.metric);
    case 'recommend':
      return ['  0 (not at all) to 10 (gladly)'];
    case 'text':
      return ['  free words, in quotes'];
  }
}

function figureHints({ metrics }: Kit, id: string): readonly string[] {
  const metric = metrics.find((known) => known.id === id);
  return metric === undefined
    ? []
    : [`  ${sayFigureIn(metric.unit)}: ${metric.definition}`, `  where: ${metric.where}`];
}
