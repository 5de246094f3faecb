const levels = {
  0: 'Not at all.',
  1: 'Once, by chance.',
  2: 'Now and then.',
  3: 'Most months.',
  4: 'Every month, with notes.',
};

/** The files of a kit with so many capabilities in one domain, each with `questions` questions and `links` links to those before it. */
export function writtenKit({ capabilities, questions = 1, links = 1, fault }) {
  const domain = {
    domain: 'alignment',
    title: 'All of it',
    why: 'So that there is something to measure.',
    capabilities: Array.from({ length: capabilities }, (_, at) =>
      capability(at, { questions, links, fault }),
    ),
  };
  const root = {
    id: 'grown',
    version: '1.0.0',
    title: 'A grown kit',
    summary: 'As large as it was asked for.',
    roles: [{ id: 'ceo', title: 'Chief executive', plural: 'chief executives' }],
    questionnaires: ['alignment.yaml'],
    symptoms: 'symptoms.yaml',
  };
  const symptoms = { symptoms: [], outcomes: [outcome()] };
  const sources = Object.entries({ 'kit.yaml': root, 'alignment.yaml': domain, 'symptoms.yaml': symptoms });
  const [first, ...others] = sources.map(([path, value]) => ({ path, text: linesOf(value) }));
  return { root: first, others: new Map(others.map((source) => [source.path, source])) };
}

/** JSON is YAML; one line for each value, as people write it. */
export function linesOf(value) {
  return JSON.stringify(value, null, 1);
}

function capability(at, { questions, links, fault }) {
  const before = Array.from({ length: Math.min(at, links) }, (_, back) => at - 1 - back);
  return {
    id: `c-${at}`,
    title: `Capability ${at}`,
    why: 'It is needed.',
    questions: Array.from({ length: questions }, (_, number) =>
      question(`q-${at}-${number}`, number === 0, fault),
    ),
    ...(before.length === 0 ? {} : { 'caused-by': before.map((one) => link(one, fault)) }),
    fixes: [
      {
        ...{ id: `f-${at}`, title: `Mend ${at}`, steps: ['Do it.'], owner: 'ceo', effort: 1, horizon: 30 },
        ...{ measure: 'It is done.', moves: [{ id: `q-${at}-0`, by: 1, 'within-days': 30 }] },
      },
    ],
  };
}

function question(id, core, fault) {
  const kind = fault === 'kinds' ? 'levles' : 'levels';
  return { id, ask: `How often did you do ${id} last year?`, roles: { ceo: 1 }, kind, levels, core };
}

function link(to, fault) {
  const capabilityId = fault === 'links' ? `c-${to}-x` : `c-${to}`;
  return {
    capability: capabilityId,
    strength: 'weak',
    because: 'One leads to the other.',
    source: 'judgement',
  };
}

function outcome() {
  return {
    ...{ id: 'o', title: 'Too few orders', why: 'Orders pay wages.', weight: 1 },
    questions: [
      { id: 'q-o', ask: 'How many orders came?', roles: { ceo: 1 }, kind: 'levels', levels, about: 'result' },
    ],
    'caused-by': [{ capability: 'c-0', strength: 'weak', because: 'It follows.', source: 'judgement' }],
  };
}
