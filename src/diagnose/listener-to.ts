import { isSensitiveFor } from '../condition/is-sensitive-for.ts';
import type { Kit } from '../model/kit.ts';
import type { Scorecard } from '../model/scorecard.ts';
import type { OpenQuestion } from './open-questions.ts';

/** A role to ask, and how well it sees the question. */
export type Listener = { readonly role: string; readonly visibility: number };

/**
 * The role that sees the question best and whose answer would count; the earlier of the kit wins a tie. One more
 * answer without a name does not count unless enough of that role gave one, and an executive who answered can only
 * repeat it.
 */
export function listenerTo(
  open: OpenQuestion,
  kit: Kit,
  scorecard: Scorecard,
  allowed: readonly string[] | undefined,
): Listener | undefined {
  const { roles } = open.question;
  const able = kit.roles.flatMap(({ id, executive }) => {
    const visibility = allowed === undefined || allowed.includes(id) ? roles[id] : undefined;
    const isSpent = executive === true && hasSpoken(open, scorecard, id);
    return visibility === undefined || isSpent || isUnheard(open, kit, scorecard, id)
      ? []
      : [{ role: id, visibility }];
  });
  return able.sort((a, b) => b.visibility - a.visibility)[0];
}

/** A figure is no voice of a role, and whoever gave one can give a better grounded one. */
function hasSpoken({ question }: OpenQuestion, { readings }: Scorecard, role: string): boolean {
  return readings.some((reading) => reading.question === question.id && reading.group === role);
}

function isUnheard({ question }: OpenQuestion, kit: Kit, { hidden }: Scorecard, role: string): boolean {
  const isOpen = hidden.some(({ question: id, groups }) => id === question.id && groups.includes(role));
  return isSensitiveFor(kit, question, role) && !isOpen;
}
