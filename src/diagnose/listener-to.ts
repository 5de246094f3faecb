import { hasRole } from '../condition/has-role.ts';
import { isSensitiveFor } from '../condition/is-sensitive-for.ts';
import type { Kit } from '../model/kit.ts';
import type { Scorecard } from '../model/scorecard.ts';
import type { FactValue } from '../model/sheet.ts';
import type { OpenQuestion } from './questions-to-ask.ts';

/** A role to ask, and how well it sees the question. */
export type Listener = { readonly role: string; readonly visibility: number };

/** Whom one may ask: only these roles, and none that the company does not have. */
type Choice = {
  readonly roles?: readonly string[];
  readonly facts?: Readonly<Record<string, FactValue>>;
};

/**
 * The role that sees the question best and whose answer would count; the earlier of the kit wins a tie, and one from
 * which nobody else is known stands back. One more answer without a name does not count unless enough of that role gave
 * one, and an executive who answered can only repeat it.
 */
export function listenerTo(
  open: OpenQuestion,
  kit: Kit,
  scorecard: Scorecard,
  { roles: allowed, facts = {} }: Choice,
): Listener | undefined {
  const { roles } = open.question;
  const present = kit.roles.filter((role) => allowed?.includes(role.id) !== false && hasRole(role, facts));
  const able = present.flatMap(({ id, executive }) => {
    const visibility = roles[id];
    const spoken = hasSpoken(open, id);
    const isSpent = executive === true && spoken;
    return visibility === undefined || isSpent || isUnheard(open, kit, scorecard, id)
      ? []
      : [{ role: id, visibility, isAlone: spoken && !hasOthers(scorecard, id) }];
  });
  able.sort((a, b) => Number(a.isAlone) - Number(b.isAlone) || b.visibility - a.visibility);
  return able.map(({ role, visibility }) => ({ role, visibility }))[0];
}

function hasOthers({ respondents }: Scorecard, role: string): boolean {
  return new Set(respondents.filter(({ roles }) => roles.includes(role)).map(({ id }) => id)).size > 1;
}

/** A figure is no voice of a role, and whoever gave one can give a better grounded one. */
function hasSpoken({ heard }: OpenQuestion, role: string): boolean {
  return heard.some(({ group }) => group === role);
}

function isUnheard({ question }: OpenQuestion, kit: Kit, { hidden }: Scorecard, role: string): boolean {
  const isOpen = hidden.some(({ question: id, groups }) => id === question.id && groups.includes(role));
  return isSensitiveFor(kit, question, role) && !isOpen;
}
