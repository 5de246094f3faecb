import { drawsFrom } from './draws-from.mjs';

const strengths = ['weak', 'medium', 'strong'];

/**
 * A random layered kit of `size` nodes with 1.6 links per node, causes a few nodes upstream, the last six nodes
 * outcomes; and one answer on each node. Everything that is not causal comes from the given kit.
 */
export function layeredCase(kit, size, seed) {
  const draw = drawsFrom(`layered/${size}/${seed}`);
  const ids = Array.from({ length: size }, (_, at) => `n${String(at).padStart(3, '0')}`);
  const nodes = ids.map((id, at) => nodeAt(id, size - at));
  const questions = nodes.map(({ id }) => questionOn(id));
  const layered = {
    ...kit,
    nodes,
    links: linksOf(ids, draw),
    questions,
    fixes: [],
    domains: [],
    metrics: [],
  };
  const answers = questions.map(({ id }) => {
    const value = { kind: 'level', level: Math.floor(draw() * 5) };
    return { question: id, answer: { state: 'answered', value }, place: { kind: 'path', path: 'one.yaml' } };
  });
  return { kit: layered, assessment: assessmentOf(kit, answers) };
}

function nodeAt(id, left) {
  const shared = { id, title: id, why: '', people: false, covers: [] };
  if (left <= 6) return { ...shared, kind: 'outcome', weight: 1 / 6, leak: 0.05 };
  return { ...shared, kind: left % 5 === 0 ? 'symptom' : 'capability', weight: 1, leak: 0.1 };
}

function linksOf(ids, draw) {
  const links = new Map();
  while (links.size < Math.round(1.6 * ids.length)) {
    const effect = 1 + Math.floor(draw() * (ids.length - 1));
    const cause = effect - 1 - Math.floor(draw() * Math.min(effect, 14));
    const strength = strengths[Math.floor(draw() * 3)];
    const full = [...links.values()].filter((link) => link.effect === ids[effect]).length >= 9;
    if (!full) links.set(`${cause} ${effect}`, { cause: ids[cause], effect: ids[effect], strength });
  }
  return [...links.values()];
}

function questionOn(node) {
  return {
    ...{ id: `${node}-asked`, was: [], node, ask: '', wording: {}, roles: { rep: 1 }, weight: 'standard' },
    ...{ core: true, about: 'use', sensitive: false, halfLife: 365, covers: [] },
    form: { kind: 'levels', levels: { 0: '0', 1: '1', 2: '2', 3: '3', 4: '4' } },
  };
}

function assessmentOf(kit, answers) {
  const company = { name: 'Layered', facts: {} };
  const sheet = {
    ...{ path: 'one.yaml', kit: { id: kit.id, version: kit.version }, company, wave: '2026-Q1' },
    ...{
      respondent: { id: 'one', roles: ['rep'], anonymous: false },
      date: '2026-01-01',
      flags: [],
      answers,
    },
  };
  return { company: company.name, wave: '2026-Q1', facts: {}, sheets: [sheet] };
}
