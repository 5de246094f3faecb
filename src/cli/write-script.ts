import type { Kit, Question } from '../model/kit.ts';
import { sayCondition } from '../text/say-condition.ts';
import { sayNumber } from '../text/say-number.ts';
import { lengthOfRole } from './length-of-role.ts';
import type { RoleQuestion } from './role-questions.ts';
import { roleQuestions } from './role-questions.ts';

/** The whole interview of one role as lines: every question in order, under its domain, with its condition. */
export function writeScript(kit: Kit, role: string): readonly string[] {
  const { questions, words, minutes } = lengthOfRole(kit, role);
  const about = `${questions} questions, ${words} words, about ${sayNumber(minutes)} minutes`;
  const asked = roleQuestions(kit, role);
  const blocks = asked.flatMap((one, index) => {
    const part = partOf(kit, one.question);
    const before = asked[index - 1];
    const isNew = before === undefined || partOf(kit, before.question) !== part;
    return [...(isNew ? ['', part] : []), '', ...linesOf(kit, one, index + 1)];
  });
  return [`${kit.title} (${kit.id} ${kit.version}), as ${role} sees it: ${about}`, ...blocks];
}

function partOf({ nodes, domains }: Kit, { node }: Question): string {
  const found = nodes.find(({ id }) => id === node);
  return domains.find(({ id }) => id === found?.domain)?.title ?? 'Symptoms and outcomes';
}

function linesOf(
  kit: Kit,
  { question, ask, choices, written }: RoleQuestion,
  number: number,
): readonly string[] {
  const when = question.when === undefined ? [] : [`   only if ${sayCondition(kit, question.when)}`];
  const options = choices.map((choice) => `   - ${choice}`);
  return [
    `${number}. ${ask} [${question.id}]`,
    ...when,
    ...options,
    ...(written === '' ? [] : [`   ${written}`]),
  ];
}
