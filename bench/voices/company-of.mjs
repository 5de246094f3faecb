import { answerAtLevel } from '../planted-fault/answer-at-level.mjs';

/** How many people of each role a firm has, and how many of them are asked. */
const staff = {
  ceo: [1, 1],
  'sales-leader': [1, 1],
  'sales-manager': [4, 2],
  rep: [30, 6],
  marketing: [6, 2],
  service: [8, 2],
  operations: [3, 1],
  customer: [40, 8],
};

/** Standard deviations, in levels: of people about their firm, of one person about one point, of one answer. */
const spread = { person: 0.3, point: 0.5, answer: 0.6 };

/**
 * A firm with a true level on every point, and what each of its people says: `everybody` answers every question,
 * `asked` are some of them on another day, who leave a tenth of the questions open.
 */
export function companyOf({ kit, drawsOf }, name) {
  const uniform = drawsOf(name);
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const truth = new Map(kit.nodes.map(({ id }) => [id, 0.5 + 3 * uniform()]));
  const everybody = [];
  const asked = [];
  for (const [role, [people, chosen]] of Object.entries(staff)) {
    for (let index = 0; index < people; index += 1) {
      const mood = spread.person * normal();
      const views = new Map(kit.nodes.map(({ id }) => [id, truth.get(id) + mood + spread.point * normal()]));
      const who = { id: `${role}-${index}`, role };
      everybody.push(sheetOf({ kit, name, normal, uniform }, who, { views, blank: 0 }));
      if (index < chosen) asked.push(sheetOf({ kit, name, normal, uniform }, who, { views, blank: 0.1 }));
    }
  }
  return { everybody: assessmentOf(name, everybody), asked: assessmentOf(name, asked) };
}

/** Respondents who choose every answer by chance. */
export function randomSheets({ kit, drawsOf }, name, count) {
  const uniform = drawsOf(`${name} at random`);
  return Array.from({ length: count }, (_, index) => {
    const role = ['rep', 'sales-manager', 'marketing', 'service'][index % 4];
    const answers = questionsFor(kit, role).map((question) =>
      answered(kit, question, Math.floor(uniform() * 5)),
    );
    return { ...headOf(name, { id: `random-${index}`, role }), answers };
  });
}

function sheetOf({ kit, name, normal, uniform }, who, { views, blank }) {
  const answers = questionsFor(kit, who.role).flatMap((question) => {
    const level = Math.round(views.get(question.node) + spread.answer * normal());
    return uniform() < blank ? [] : [answered(kit, question, Math.min(4, Math.max(0, level)))];
  });
  return { ...headOf(name, who), answers };
}

function questionsFor(kit, role) {
  return kit.questions.filter(({ roles, form }) => (roles[role] ?? 0) > 0 && form.kind !== 'text');
}

function answered(kit, question, level) {
  return {
    question: question.id,
    answer: { state: 'answered', value: answerAtLevel(kit, question, level) },
    place: { kind: 'path', path: 'simulated' },
  };
}

function headOf(name, { id, role }) {
  return {
    path: `${id}.yaml`,
    kit: { id: 'sales-ecosystem', version: '1.0.0' },
    company: { name, facts },
    wave: '2026-Q4',
    respondent: { id, roles: [role], anonymous: false },
    date: '2026-11-21',
    flags: [],
  };
}

const facts = {
  'uses-channel-partners': false,
  'has-marketing': true,
  'has-sales-managers': true,
  'sells-on-contract': true,
};

function assessmentOf(company, sheets) {
  return { company, wave: '2026-Q4', facts, sheets };
}
