import type { Kit, KitNode, Question } from '../model/kit.ts';
import { cleanText } from '../text/clean-text.ts';
import { lengthOfRole } from './length-of-role.ts';
import { type RoleQuestion, roleQuestions } from './role-questions.ts';

/**
 * A guide to print for the interview of one role, as Markdown: every question with an open prompt to begin with, what
 * to ask to see, the levels to tick afterwards, and room for notes. The ids lead back to the sheet.
 */
export function writeGuide(kit: Kit, role: string): string {
  const asked = roleQuestions(kit, role);
  const title = kit.roles.find(({ id }) => id === role)?.title ?? role;
  const minutes = Math.ceil(lengthOfRole(kit, role).minutes);
  const head = [
    `# ${kit.title}: interview guide, ${title}`,
    '',
    'Company: ______________________  Respondent: ______________________  Date: ____________',
    '',
    `${asked.length} questions, about ${minutes} minutes. Begin each with the open prompt and listen; ask to see what the`,
    'answer rests on; tick the level that fits what you heard and saw. “Does not know” and “does not apply” are answers',
    `too. Then write the answers into a sheet: topline sheet new --role ${role}.`,
    ...facts(kit),
  ];
  const blocks = asked.flatMap((one, index) => [
    ...headingBefore(kit, asked, index),
    ...linesOf(one, index + 1),
  ]);
  return [...head, ...blocks].map((line) => `${cleanText(line)}\n`).join('');
}

function facts({ facts: known }: Kit): readonly string[] {
  return ['', '## The company', '', ...known.map(({ ask }) => `- ${ask} ____________`)];
}

/** The domain where a new one begins, and the capability where a new one begins. */
function headingBefore(kit: Kit, asked: readonly RoleQuestion[], index: number): readonly string[] {
  const node = nodeOf(kit, asked[index]?.question);
  const before = nodeOf(kit, asked[index - 1]?.question);
  if (node === undefined || node.id === before?.id) return [];
  const part = partOf(kit, node);
  const isNew = before === undefined || part !== partOf(kit, before);
  return [...(isNew ? ['', `## ${part}`] : []), '', `### ${node.title}`, '', `*${node.why}*`];
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

function linesOf({ question, ask, choices, written }: RoleQuestion, number: number): readonly string[] {
  const seen = question.help === undefined ? [] : [`- Evidence: ${question.help}`];
  const ticks = choices.map(
    (choice, index) => `- [ ] ${question.form.kind === 'levels' ? index : '·'} ${choice}`,
  );
  const figure = written === '' ? [] : [`- ${written}: ____________, or between ______ and ______`];
  return [
    '',
    `**${number}. ${ask}** \`${question.id}\``,
    '',
    `- Open with: ${openings[question.about]}`,
    ...seen,
    ...ticks,
    ...figure,
    '- [ ] does not know',
    '- [ ] does not apply, because ________________________________',
    '',
    'Notes: ______________________________________________________',
  ];
}
