import type { Artifact } from '../../model/artifact.ts';
import type { Kit, KitNode, Question } from '../../model/kit.ts';
import { say } from './markdown.ts';
import type { Markdown } from './markdown.ts';

/** What the guide of one role is made of. */
export type Guide = {
  readonly kit: Kit;
  readonly role: string;
  readonly minutes: number;
  readonly asked: readonly AskedQuestion[];
};

/** A question as the role is asked it, with its levels or options, or with what to write where it has none. */
type AskedQuestion = {
  readonly question: Question;
  readonly ask: string;
  readonly choices: readonly string[];
  readonly written: string;
};

/**
 * A guide to print for the interview of one role, as Markdown: every question with an open prompt to begin with, what
 * to ask to see, the levels to tick afterwards, and room for notes. Levels have no numbers here, because the
 * interview counts them from 1 and a sheet from 0. The ids lead back to the sheet.
 */
export function renderGuide({ kit, role, minutes: length, asked }: Guide): Artifact {
  const title = kit.roles.find(({ id }) => id === role)?.title ?? role;
  const minutes = Math.ceil(length);
  const head = [
    say`# ${kit.title}: interview guide, ${title}`,
    say``,
    say`Company: ______________________  Respondent: ______________________  Date: ____________`,
    say``,
    say`${asked.length} questions, about ${minutes} minutes. Begin each with the open prompt and listen; ask to see what the`,
    say`answer rests on; tick the level that fits what you heard and saw. “Does not know” and “does not apply” are answers`,
    say`too. Then choose the words that were ticked in topline assess --role ${role}; or fill in a sheet, where each level`,
    say`has its number: topline sheet new --role ${role}.`,
    ...facts(kit),
  ];
  const blocks = asked.flatMap((one, index) => [
    ...headingBefore(kit, asked, index),
    ...linesOf(one, index + 1),
  ]);
  const body = [...head, ...blocks].map(({ markdown }) => `${markdown}\n`).join('');
  return { body, mediaType: 'text/markdown; charset=utf-8', suffix: '.md' };
}

function facts({ facts: known }: Kit): readonly Markdown[] {
  return [
    say``,
    say`## The company`,
    say``,
    ...known.map(({ id, ask }) => say`- ${ask} \`${id}\` ____________`),
  ];
}

/** The domain where a new one begins, and the capability where a new one begins. */
function headingBefore(kit: Kit, asked: readonly AskedQuestion[], index: number): readonly Markdown[] {
  const node = nodeOf(kit, asked[index]?.question);
  const before = nodeOf(kit, asked[index - 1]?.question);
  if (node === undefined || node.id === before?.id) return [];
  const part = partOf(kit, node);
  const isNew = before === undefined || part !== partOf(kit, before);
  return [
    ...(isNew ? [say``, say`## ${part}`] : []),
    say``,
    say`### ${node.title}`,
    say``,
    say`*${node.why}*`,
  ];
}

function partOf({ domains }: Kit, { domain }: KitNode): string {
  return domains.find(({ id }) => id === domain)?.title ?? 'Symptoms and outcomes';
}

function nodeOf({ nodes }: Kit, question: Question | undefined): KitNode | undefined {
  return nodes.find(({ id }) => id === question?.node);
}

/** What to say first, by what the question is about. */
const openings = {
  existence: 'Tell me how this is done here. May I see it?',
  use: 'Tell me about the last time this came up. What happened, step by step?',
  result: 'How do you know? Where could I look it up?',
} as const satisfies Record<Question['about'], string>;

function linesOf({ question, ask, choices, written }: AskedQuestion, number: number): readonly Markdown[] {
  const seen = question.help === undefined ? [] : [say`- Evidence: ${question.help}`];
  const ticks = choices.map((choice) => say`- [ ] ${choice}`);
  const figure = written === '' ? [] : [say`- ${written}: ____________, or between ______ and ______`];
  return [
    say``,
    say`**${number}. ${ask}** \`${question.id}\``,
    say``,
    say`- Open with: ${openings[question.about]}`,
    ...seen,
    ...ticks,
    ...figure,
    say`- [ ] does not know`,
    say`- [ ] does not apply, because ________________________________`,
    say``,
    say`Notes: ______________________________________________________`,
  ];
}
