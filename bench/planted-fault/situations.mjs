import { answerAtLevel } from './answer-at-level.mjs';
import { drawLevel } from './draw-level.mjs';
import { followUp } from './follow-up.mjs';
import { lookAgain } from './look-again.mjs';

/**
 * Ways in which a company may be asked. Each makes the kit that is put to the people (panels get plain questions on
 * every node, the chief executive the kit's own) and draws their sheets in a true world.
 */
export const situations = {
  /** Four people of one group, one answer each on every node. */
  panel: { kitFrom: (kit) => panelKit(kit, 1), draw: (asked) => drawSheets(asked, panel(4), 1) },
  /** One person who answers two questions on every node. */
  onePerson: { kitFrom: (kit) => panelKit(kit, 2), draw: (asked) => drawSheets(asked, panel(1), 1) },
  /** The panel, each answer missing with chance one half. */
  halfMissing: { kitFrom: (kit) => panelKit(kit, 1), draw: (asked) => drawSheets(asked, panel(4), 0.5) },
  /** A chief executive alone: the core questions and the figures that this role can see. */
  executive: { kitFrom: executiveKit, draw: (asked) => drawSheets(asked, [{ id: 'ceo-1', role: 'ceo' }], 1) },
  /** A chief executive alone, asked everything this role sees, who then takes the second look, at documents. */
  executiveLooksAgain: {
    kitFrom: (kit) => ({ ...kit, questions: kit.questions.filter(({ form }) => form.kind !== 'text') }),
    draw: (asked) => lookAgain(drawSheets(asked, [{ id: 'ceo-1', role: 'ceo' }], 1), asked),
  },
  /** A chief executive who, after the short questionnaire, lets those who see best answer the questions on the ten leading suspects. */
  executiveThenOthers: {
    kitFrom: (kit) => ({ ...kit, questions: kit.questions.filter(({ form }) => form.kind !== 'text') }),
    draw: (asked) => drawFollowedUp(asked),
  },
  /** One person of every role with the whole kit, four of five questions answered: what a consultant brings home. */
  everyRole: {
    kitFrom: (kit) => kit,
    draw: (asked) =>
      drawSheets(
        asked,
        asked.kit.roles.map(({ id }) => ({ id: `${id}-1`, role: id })),
        0.8,
      ),
  },
};

const role = 'rep';

function panel(people) {
  return Array.from({ length: people }, (_, turn) => ({ id: `person-${turn + 1}`, role }));
}

function panelKit(kit, perNode) {
  const questions = kit.nodes.flatMap(({ id }) =>
    Array.from({ length: perNode }, (_, turn) => ({
      ...{ id: `${id}~${turn + 1}`, was: [], node: id, ask: '', wording: {}, roles: { [role]: 1 } },
      ...{ weight: 'standard', core: true, about: 'use', sensitive: false, halfLife: 365, covers: [] },
      form: { kind: 'levels', levels: { 0: '0', 1: '1', 2: '2', 3: '3', 4: '4' } },
    })),
  );
  return { ...kit, questions };
}

function executiveKit(kit) {
  const canSee = ({ form, core, roles }) =>
    form.kind !== 'text' && (roles.ceo ?? 0) > 0 && (core || form.kind === 'metric');
  return { ...kit, questions: kit.questions.filter(canSee) };
}

function drawFollowedUp({ kit, world, draw, library }) {
  const people = kit.roles.map(({ id }) => ({ id: `${id}-1`, role: id }));
  const everything = drawSheets({ kit, world, draw }, people, 1);
  const core = new Set(executiveKit(kit).questions.map(({ id }) => id));
  const rolesOf = new Map(kit.questions.map(({ id, roles }) => [id, roles]));
  const sheets = everything.sheets.map((sheet) => {
    const [own] = sheet.respondent.roles;
    const isOwn = ({ question }) => (own === 'ceo' ? core.has(question) : own in rolesOf.get(question));
    return { ...sheet, answers: sheet.answers.filter(isOwn) };
  });
  return followUp({ ...everything, sheets }, { kit, library });
}

function drawSheets({ kit, world, draw }, people, share) {
  const facts = Object.fromEntries(kit.facts.map(({ id, kind }) => [id, kind === 'yes-no' ? true : 50]));
  const company = { name: 'Planted', facts };
  const sheets = people.map((person) => ({
    path: `${person.id}.yaml`,
    kit: { id: kit.id, version: kit.version },
    company,
    wave: '2026-Q1',
    respondent: { id: person.id, roles: [person.role], anonymous: false },
    date: '2026-01-01',
    flags: [],
    answers: drawAnswers({ kit, world, draw }, `${person.id}.yaml`, share),
  }));
  return { company: company.name, wave: '2026-Q1', facts, sheets };
}

function drawAnswers({ kit, world, draw }, path, share) {
  return kit.questions.flatMap((question) => {
    const level = drawLevel(world.broken.has(question.node), draw);
    const isMissing = draw() >= share;
    const value = answerAtLevel(kit, question, level);
    const place = { kind: 'path', path };
    return isMissing ? [] : [{ question: question.id, answer: { state: 'answered', value }, place }];
  });
}
