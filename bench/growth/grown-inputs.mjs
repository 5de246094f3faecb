import { hostileSheets } from './hostile-sheets.mjs';
import { linesOf, writtenKit } from './written-kit.mjs';

/** Questions of each capability of the kit that sheets are held against: as many as one file may hold. */
const perCapability = 25;
const head = {
  ...{ kit: 'grown@1.0.0', company: { name: 'Acme' }, wave: '2026-Q4', date: '2026-11-20' },
  respondent: { id: 'ceo-1', role: 'ceo' },
};

/**
 * What grows: its name, the first of three sizes, each twice the one before, what reads an input of a size, and whether
 * that is taken or refused, so that no row measures something else than it says. `library` is the built one.
 */
export function grownInputs(library) {
  const broad = library.loadKit(writtenKit({ capabilities: 100, questions: perCapability }));
  if (!broad.ok) throw new Error(JSON.stringify(broad.problems.slice(0, 2)));
  const sheet = (text) => () => library.loadSheet(broad.value, { path: 's.yaml', text }).ok;
  const policy = (text) => () => library.loadPolicy(broad.value, { path: 'p.yaml', text }).ok;
  const kit = (wish) => {
    const files = writtenKit(wish);
    return () => library.loadKit(files).ok;
  };
  return [
    ...grownSheets.map(([name, start, of]) => ({
      name,
      start,
      isTaken: true,
      of: (size) => sheet(of(size)),
    })),
    ...grownKits.map(([name, start, of]) => ({ name, start, isTaken: true, of: (size) => kit(of(size)) })),
    ...grownPolicies.map(([name, start, of]) => ({
      name,
      start,
      isTaken: true,
      of: (size) => policy(of(size)),
    })),
    ...hostileSheets.map(([name, start, of]) => ({
      name,
      start,
      isTaken: false,
      of: (size) => sheet(of(size)),
    })),
    ...wrongSheets.map(([name, start, of]) => ({
      name,
      start,
      isTaken: false,
      of: (size) => sheet(of(size)),
    })),
    ...wrongKits.map(([name, start, of]) => ({ name, start, isTaken: false, of: (size) => kit(of(size)) })),
  ];
}

const grownSheets = [
  ['sheet: answers', 600, (size) => linesOf({ ...head, answers: answers(size) })],
  ['sheet: letters of notes', 500, (size) => linesOf({ ...head, answers: noted(size) })],
  [
    'sheet: comments',
    20_000,
    (size) => `${'# a remark\n'.repeat(size)}${linesOf({ ...head, answers: answers(9) })}`,
  ],
];

const grownKits = [
  ['kit: capabilities', 24, (capabilities) => ({ capabilities })],
  ['kit: questions of 20 capabilities', 10, (questions) => ({ capabilities: 20, questions })],
  ['kit: capabilities, four links each', 12, (capabilities) => ({ capabilities, links: 4 })],
];

const grownPolicies = [
  ['policy: floors', 25, (size) => linesOf({ floors: { capabilities: floors(size) } })],
  ['policy: waivers', 1_000, (size) => linesOf({ coverage: 0.5, waivers: waivers(size) })],
];

const wrongSheets = [
  [
    'sheet: wrong answers',
    600,
    (size) => linesOf({ ...head, answers: mapped(answers(size), () => 'nonsense') }),
  ],
];

const wrongKits = [
  ['kit: misspelt kinds', 24, (capabilities) => ({ capabilities, fault: 'kinds' })],
  ['kit: dead links', 24, (capabilities) => ({ capabilities, links: 3, fault: 'links' })],
];

function answers(size) {
  const id = (at) => `q-${Math.floor(at / perCapability)}-${at % perCapability}`;
  return Object.fromEntries(Array.from({ length: size }, (_, at) => [id(at), at % 5]));
}

function noted(letters) {
  return mapped(answers(300), (value) => ({
    value,
    note: 'as we saw it '.repeat(letters).slice(0, letters),
  }));
}

function floors(size) {
  return Object.fromEntries(Array.from({ length: size }, (_, at) => [`c-${at}`, 40]));
}

function waivers(size) {
  const one = { rule: 'floor', reason: 'It is known.', owner: 'A. Director', expires: '2027-03-31' };
  return Array.from({ length: size }, (_, at) => ({ ...one, subject: `c-${at % 100}` }));
}

function mapped(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
