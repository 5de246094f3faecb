import type { KitProblem, ProblemArgs } from '../../model/problem.ts';
import type { Words } from '../words.ts';
import { isGiven, wordOf } from '../words.ts';
import type { QuestionWording } from './question.ts';

/** The kit as a whole. Arguments: id, kind, actual, field, ring, count, limit, unit, by, better, nodes, sum, domain, roles, words, row, letter, rows. */
export const kitWords = {
  'id-duplicate': {
    title: 'An id is given twice',
    message: (args) => `the ${wordOf(args, 'kind')} “${wordOf(args, 'id')}” is there twice`,
    advice: () => 'Rename or remove one of the two; ids tell things apart.',
  },
  'id-unknown': {
    title: 'An id that leads nowhere',
    message: (args) =>
      isGiven(args, 'actual')
        ? `“${wordOf(args, 'id')}” is a ${wordOf(args, 'actual')}, and a ${wordOf(args, 'kind')} is wanted`
        : `there is no ${wordOf(args, 'kind')} “${wordOf(args, 'id')}” in this kit`,
    advice: (args) =>
      isGiven(args, 'field')
        ? `Write “${wordOf(args, 'field')}: ${wordOf(args, 'id')}”.`
        : 'Name one that the kit has, or add it.',
  },
  'link-cycle': {
    title: 'Causes run in a circle',
    message: (args) => `causes run in a circle: ${wordOf(args, 'ring')}`,
    advice: () => 'Remove the weakest link of the circle and list it under cut-loops in kit.yaml.',
  },
  'link-too-many-causes': {
    title: 'Too many causes for one node',
    message: (args) =>
      `“${wordOf(args, 'id')}” has ${wordOf(args, 'count')} causes, and ${wordOf(args, 'limit')} is the most`,
    advice: () => 'Keep the strongest, or put a capability between that gathers some of them.',
  },
  'model-too-large': {
    title: 'The causal model is too large',
    message: (args) =>
      `the model has ${wordOf(args, 'count')} ${wordOf(args, 'kind')}, and ${wordOf(args, 'limit')} is the most`,
    advice: () => 'Where nobody would repair two of them apart, make them one.',
  },
  'model-too-wide': {
    title: 'The causal model is too entangled',
    message: (args) =>
      `working out ${calculationOf(args)} needs ${wordOf(args, 'count')} cells, and ${wordOf(args, 'limit')} is the most; entangled are ${wordOf(args, 'nodes')}`,
    advice: () =>
      'Take out links between these nodes, the weakest first. Or put a few causes together in one node.',
  },
  'prior-out-of-bounds': {
    title: 'A node is broken, or sound, before anybody answered',
    message: (args) =>
      `before any answer “${wordOf(args, 'id')}” is broken with a chance of ${wordOf(args, 'received')}, outside ${wordOf(args, 'minimum')} to ${wordOf(args, 'maximum')}`,
    advice: () => 'Lower the leak or the strengths of the links that lead to it, or raise them.',
  },
  'capability-without-question': {
    title: 'A capability nobody asks about',
    message: (args) => `no question asks about “${wordOf(args, 'id')}”`,
    advice: () => 'Add at least two questions, one of them core.',
  },
  'capability-without-core': {
    title: 'Not exactly one core question',
    message: (args) =>
      `“${wordOf(args, 'id')}” has ${wordOf(args, 'count')} core questions, and exactly one is wanted`,
    advice: () => 'Mark the one question to ask if only one may be asked with core: true.',
  },
  'capability-without-fix': {
    title: 'A capability without a fix',
    message: (args) => `nothing repairs “${wordOf(args, 'id')}”`,
    advice: () => 'Add a fix, or name it under repairs of another one.',
  },
  'capability-without-outcome': {
    title: 'A capability that leads to no outcome',
    message: (args) => `no chain of links leads from “${wordOf(args, 'id')}” to an outcome`,
    advice: () => 'Link it to what it breaks; otherwise it can never be a root cause.',
  },
  'capability-few-questions': {
    title: 'Too few questions about one point',
    message: (args) => `only ${wordOf(args, 'count')} scored question asks about “${wordOf(args, 'id')}”`,
    advice: () => 'Ask at least two questions that are scored.',
  },
  'capability-without-use': {
    title: 'Nobody asks whether it is used',
    message: (args) => `every question about “${wordOf(args, 'id')}” asks only whether it exists`,
    advice: () => 'Add one about use or result: what is on paper need not be done.',
  },
  'capability-few-roles': {
    title: 'Only one role is asked',
    message: (args) => `only ${wordOf(args, 'roles')} can say something about “${wordOf(args, 'id')}”`,
    advice: () => 'Ask a second role; the two may see it differently.',
  },
  'condition-unreachable': {
    title: 'A condition that never holds',
    message: (args) => `the condition of “${wordOf(args, 'id')}” can never hold: ${wordOf(args, 'reason')}`,
    advice: () => 'Mend the condition; as it is, nobody will ever be asked.',
  },
  'fix-cycle': {
    title: 'Fixes wait for each other',
    message: (args) => `fixes wait for each other: ${wordOf(args, 'ring')}`,
    advice: () => 'Remove one “after” of the circle.',
  },
  'fix-without-moves': {
    title: 'A fix that predicts nothing',
    message: (args) => `“${wordOf(args, 'id')}” does not say what should move`,
    advice: () => 'Name a question, metric or outcome under moves: by how much, within how many days.',
  },
  'fix-wrong-move': {
    title: 'A prediction that cannot be meant',
    message: (args) => moveMessage(args),
    advice: () =>
      'Say how far it gets better: a figure in its unit, with a minus where low is better; all else in levels.',
  },
  'outcome-weights': {
    title: 'Weights of the outcomes',
    message: (args) => `the weights of the outcomes add up to ${wordOf(args, 'sum')}, not to 1`,
    advice: () => 'Change them until they add up to 1.',
  },
  'role-reserved': {
    title: 'A role with a reserved id',
    message: (args) => `“${wordOf(args, 'id')}” is what hard figures stand under, and no role can bear it`,
    advice: () => 'Give the role another id, here and under roles of each question.',
  },
  'role-without-question': {
    title: 'A role nobody asks',
    message: (args) => `no question is for the role “${wordOf(args, 'id')}”`,
    advice: () => 'Name it under roles of a question, or remove it.',
  },
  'role-too-many-questions': {
    title: 'Too many questions for one role',
    message: (args) =>
      `the role “${wordOf(args, 'id')}” has ${wordOf(args, 'count')} questions, and ${wordOf(args, 'limit')} is the most`,
    advice: () => 'Leave to each role what it sees best.',
  },
  'thresholds-order': {
    title: 'Cuts that are out of order',
    message: (args) =>
      isGiven(args, 'minimum')
        ? `min is ${wordOf(args, 'minimum')} and max is ${wordOf(args, 'maximum')}: min must be the lower one`
        : `the cuts ${wordOf(args, 'received')} should ${wordOf(args, 'expected')}`,
    advice: (args) =>
      isGiven(args, 'minimum')
        ? 'Exchange the two, or correct them.'
        : 'Put them in order, and inside what can be true.',
  },
  'row-blanket': {
    title: 'One thing claims to cover too much',
    message: (args) =>
      `“${wordOf(args, 'id')}” names ${wordOf(args, 'count')} rows, and ${wordOf(args, 'limit')} is the most`,
    advice: () => 'Name only the rows whose statement it really asks for or does.',
  },
  'row-uncovered': {
    title: 'A statement that nothing covers',
    message: (args) =>
      `the row ${wordOf(args, 'row')} wants ${wordOf(args, 'kind')} (${wordOf(args, 'letter')}), and none names it`,
    advice: () => 'Name the row under covers of what stands for it, or write what is missing.',
  },
} as const satisfies Record<Exclude<KitProblem, QuestionWording>, Words>;

function calculationOf(args: ProblemArgs): string {
  if (isGiven(args, 'id')) return `the repair of “${wordOf(args, 'id')}”`;
  return wordOf(args, 'kind') === 'repairs' ? 'the repairs of all capabilities' : 'the model';
}

function moveMessage(args: ProblemArgs): string {
  const [id, by] = [wordOf(args, 'id'), wordOf(args, 'by')];
  if (isGiven(args, 'limit'))
    return `“${id}” cannot move by ${by}: its whole scale spans ${wordOf(args, 'limit')} ${wordOf(args, 'unit')}`;
  return isGiven(args, 'better')
    ? `a move of “${id}” by ${by} makes it worse: ${wordOf(args, 'better')} is better`
    : `a move of “${id}” by ${by} predicts nothing`;
}
