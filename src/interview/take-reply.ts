import type { Kit, Question } from '../model/kit.ts';
import { acceptChange } from './accept-change.ts';
import type { Reply } from './asker.ts';
import type { Interview } from './interview.ts';
import { partOf } from './part-of.ts';

/** A reply after which the interview goes on. */
export type GoingOn = Exclude<Reply, { readonly kind: 'leave' | 'interrupted' }>;

export type Replied = {
  readonly question: string;
  readonly reply: GoingOn;
  /** The questions of this interview, in the order of the kit. */
  readonly questions: readonly Question[];
};

/** What a reply to `question` makes of the interview. */
export function takeReply(
  kit: Kit,
  interview: Interview,
  { question, reply, questions }: Replied,
): Interview {
  const { returned: _gone, ...going } = interview;
  const { sheet, visited, passed } = interview;
  switch (reply.kind) {
    case 'answer': {
      const answered = acceptChange(kit, sheet, { kind: 'answer', question, answer: reply.answer });
      return { ...going, sheet: answered, visited: [...visited, question] };
    }
    case 'skip':
      return { ...going, visited: [...visited, question], passed: [...passed, question] };
    case 'back':
      return {
        ...going,
        visited: visited.slice(0, -1),
        returned: visited.at(-1) ?? questionBefore(interview, question, questions),
      };
    case 'jump':
      return jumpTo(kit, going, { part: reply.part, questions });
  }
}

/** Before the first question of this sitting come those answered earlier. */
function questionBefore({ sheet }: Interview, question: string, questions: readonly Question[]): string {
  const answered = new Set(sheet.answers.map((answer) => answer.question));
  const at = questions.findIndex(({ id }) => id === question);
  return questions.slice(0, at).findLast(({ id }) => answered.has(id))?.id ?? question;
}

/** To the first open question of the part, or to its first where all are answered. */
function jumpTo(
  kit: Kit,
  interview: Interview,
  { part, questions }: { readonly part: string; readonly questions: readonly Question[] },
): Interview {
  const own = questions.filter((one) => partOf(kit, one).id === part);
  const answered = new Set(interview.sheet.answers.map((answer) => answer.question));
  const isOpen = own.some(({ id }) => !answered.has(id));
  const [first] = own;
  const passed = interview.passed.filter((id) => !own.some((one) => one.id === id));
  const jumped = { ...interview, part, passed };
  return isOpen || first === undefined ? jumped : { ...jumped, returned: first.id };
}
