import { isSensitiveFor } from '../condition/is-sensitive-for.ts';
import { levelOf } from '../condition/level-of.ts';
import type { Kit } from '../model/kit.ts';
import type { HiddenAnswers } from '../model/scorecard.ts';
import { compareText } from '../numbers/compare-text.ts';
import type { Asked, Hearing } from './hear-sheets.ts';
import { keepLatest } from './keep-latest.ts';
import { sheetKey } from './sheet-key.ts';

export type Protected = {
  /** The same hearings without the answers that may not count. */
  readonly hearings: readonly Hearing[];
  readonly hidden: readonly HiddenAnswers[];
};

/**
 * Takes out what fewer than the kit's smallest group said without their names. An answer of somebody anonymous, or to
 * a sensitive question, counts only where so many hidden people of the same role answered that question, and none of
 * them took it back on a later sheet. Opinions of the sheets in `mute` (see `sheetKey`) count nothing and make no
 * crowd. What is left out enters no number at all, so that no difference of two numbers can give it away.
 */
export function protectPeople(kit: Kit, hearings: readonly Hearing[], mute: ReadonlySet<string>): Protected {
  const anonymous = new Set(
    hearings.flatMap(({ sheet: { respondent } }) => (respondent.anonymous ? [respondent.id] : [])),
  );
  const isHidden = ({ question, voice }: Asked, { sheet }: Hearing): boolean =>
    isSensitiveFor(kit, question, voice.group) || anonymous.has(sheet.respondent.id);
  const isMute = ({ question }: Asked, { sheet }: Hearing): boolean =>
    question.form.kind !== 'metric' && mute.has(sheetKey(sheet.path, sheet.respondent.id));
  const crowds = crowdsOf(kit, hearings, { isHidden, isMute });
  const enough = kit.thresholds.smallestGroup;
  const rolesWhere = (roles: Roles, isMet: (people: number) => boolean): readonly string[] =>
    [...roles].flatMap(([role, people]) => (isMet(people.size) ? [role] : [])).sort(compareText);
  const hidden = [...crowds]
    .map(([question, roles]) => ({
      question,
      groups: rolesWhere(roles, (people) => people >= enough),
      tooFew: rolesWhere(roles, (people) => people < enough),
    }))
    .sort((a, b) => compareText(a.question, b.question));
  if (hidden.length === 0) return { hearings, hidden };
  const open = new Map(hidden.map(({ question, groups }) => [question, groups]));
  const mayCount = (hearing: Hearing, asked: Asked): boolean =>
    !isHidden(asked, hearing) || open.get(asked.question.id)?.includes(asked.voice.group) === true;
  return { hearings: hearings.map((hearing) => withheldFrom(hearing, mayCount)), hidden };
}

type Roles = ReadonlyMap<string, ReadonlySet<string>>;
type Tells = (asked: Asked, hearing: Hearing) => boolean;
type Crowds = ReadonlyMap<string, Roles>;

/** Hidden people whose level stands, by question and role; also a question that was answered in no such way has its entry. */
function crowdsOf(
  kit: Kit,
  hearings: readonly Hearing[],
  { isHidden, isMute }: { readonly isHidden: Tells; readonly isMute: Tells },
): Crowds {
  const standing = new Set(keepLatest(hearings).flatMap(({ asked }) => [...asked.values()]));
  const isHeard: Tells = (asked, hearing) =>
    standing.has(asked) && hasLevel(kit, asked) && !isMute(asked, hearing);
  const crowds = new Map<string, Map<string, Set<string>>>();
  for (const hearing of hearings) {
    for (const asked of hearing.asked.values()) {
      if (asked.answer === undefined || !isHidden(asked, hearing)) continue;
      const roles = crowds.get(asked.question.id) ?? new Map<string, Set<string>>();
      crowds.set(asked.question.id, roles);
      const people = roles.get(asked.voice.group) ?? new Set<string>();
      roles.set(asked.voice.group, people);
      if (isHeard(asked, hearing)) people.add(hearing.sheet.respondent.id);
    }
  }
  return crowds;
}

function hasLevel(kit: Kit, { question, answer }: Asked): boolean {
  return answer?.state === 'answered' && levelOf(kit, question, answer.value) !== undefined;
}

function withheldFrom(hearing: Hearing, mayCount: (hearing: Hearing, asked: Asked) => boolean): Hearing {
  const asked = [...hearing.asked].map(([id, each]) => {
    const { answer, ...rest } = each;
    const isOpen = answer === undefined || mayCount(hearing, each);
    return [id, isOpen ? each : { ...rest, answer: undefined, withheld: true }] as const;
  });
  return { ...hearing, asked: new Map(asked) };
}
