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
  /** Those asked so far, in the order in which they were. */
  readonly order: readonly string[];
};

/** What a reply to `question` makes of the interview. */
export function takeReply(
  kit: Kit,
  interview: Interview,
  { question, reply, questions, order }: Replied,
): Interview {
  const { returned: _gone, ...going } = interview;
  const { sheet, passed } = interview;
  const visited = order.includes(question) ? interview.visited : [...interview.visited, question];
  switch (reply.kind) {
    case 'answer': {
      const answered = acceptChange(kit, sheet, { kind: 'answer', question, answer: reply.answer });
      return { ...going, sheet: answered, visited };
    }
    case 'skip':
      return { ...going, visited, passed: [...passed, question] };
    case 'back':
      return {
        ...going,
        visited: withOrder(interview, order),
        returned: before(question, order) ?? question,
      };
    case 'jump':
      return jumpTo(kit, going, { part: reply.part, questions });
  }
}

/** What of earlier sittings lies on the way back stays there, whatever is answered anew. */
function withOrder({ visited }: Interview, order: readonly string[]): readonly string[] {
  return [...order.filter((id) => !visited.includes(id)), ...visited];
}

/** The one asked before this; if this is new, the latest. */
function before(question: string, order: readonly string[]): string | undefined {
  const at = order.indexOf(question);
  return at === -1 ? order.at(-1) : order[at - 1];
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
