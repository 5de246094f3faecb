import { answerAtLevel } from '../planted-fault/answer-at-level.mjs';
import { drawLevel } from '../planted-fault/draw-level.mjs';
import { benefitIn, drawWorldToRepair } from '../planted-fault/draw-world.mjs';
import { drawsFrom } from '../planted-fault/draws-from.mjs';

const role = 'ceo';

/** Who answers: each makes the kit as this person sees it. */
export const respondents = {
  /** Sees everything the kit asks, and sees it well. */
  informed: (kit) => seenBy(kit, () => 1),
  /** A chief executive as the kit has it. */
  ceo: (kit) => seenBy(kit, ({ roles }) => roles[role] ?? 0),
};

function seenBy(kit, visibilityOf) {
  const questions = kit.questions
    .filter((question) => question.form.kind !== 'text' && visibilityOf(question) > 0)
    .map((question) => ({ ...question, roles: { [role]: visibilityOf(question) } }));
  return { ...kit, questions };
}

/**
 * One company with something to repair: what comes first after each quick answer, where the check ended, and what
 * comes first on the full questionnaire with the very same answers. Adds to `times` what each question took, in
 * milliseconds of processor time. Goes on to `longest` questions for the curve.
 */
export function runCompany({ kit, model, check, library }, { seed, longest, times }) {
  const world = drawWorldToRepair(model, drawsFrom(seed));
  const draw = drawsFrom(`${seed}/answers`);
  const answers = new Map(
    kit.questions.map((question) => {
      const value = answerAtLevel(kit, question, drawLevel(world.broken.has(question.node), draw));
      const place = { kind: 'path', path: 'one.yaml' };
      return [question.id, { question: question.id, answer: { state: 'answered', value }, place }];
    }),
  );
  const full = rankingOn(kit, library, [...answers.values()]);
  const { firsts, end } = quickFirsts({ kit, check, library, answers }, { longest, times });
  return {
    end,
    full,
    firsts,
    /** Whether it was asked on to the end of the curve. */
    isWhole: longest > 0,
    benefitOf: (node) => benefitIn(world, node),
  };
}

function quickFirsts({ kit, check, library, answers }, { longest, times }) {
  const firsts = [];
  const given = [];
  let end;
  for (;;) {
    const sheet = sheetOf(kit, given);
    const start = process.cpuUsage();
    const standing = check.standingOf(sheet, library.openQuestions(kit, sheet));
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
    firsts.push(standing.leaders[0]);
    end ??= isOver(standing, given) ? given.length : undefined;
    if (standing.next === undefined || given.length >= Math.max(longest, end ?? Infinity))
      return { firsts, end };
    given.push(answers.get(standing.next));
  }
}

function isOver({ isSettled, next }, given) {
  return isSettled || given.length >= 30 || next === undefined;
}

function rankingOn(kit, library, given) {
  const sheet = sheetOf(kit, given);
  return library.quickCheck(kit).standingOf(sheet, []).leaders;
}

function sheetOf(kit, answers) {
  const facts = Object.fromEntries(kit.facts.map(({ id, kind }) => [id, kind === 'yes-no' ? true : 50]));
  return {
    ...{ path: 'one.yaml', kit: { id: kit.id, version: kit.version }, company: { name: 'Planted', facts } },
    ...{ wave: '2026-Q1', respondent: { id: 'one', roles: [role], anonymous: false } },
    ...{ date: '2026-01-01', flags: [], answers },
  };
}
