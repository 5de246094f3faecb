// Sheets of made-up companies: about ninety answers each, some with notes, as people would save them.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const roles = ['sales-leader', 'ceo', 'rep'];
const notes = [
  'We tried this in spring and let it slip in summer.',
  'Ask the team in the north, they keep a list of their own.',
  'CRM export of last month; two regions are missing.',
];

/** Writes `count` sheets into `folder`, in subfolders of a thousand, and gives their paths. The same seed, the same bytes. */
export function writeSheets(kit, folder, count, seed = 1) {
  const next = chanceFrom(seed);
  const paths = [];
  for (let index = 0; index < count; index += 1) {
    const below = join(folder, String(Math.floor(index / 1000)).padStart(4, '0'));
    if (index % 1000 === 0) mkdirSync(below, { recursive: true });
    const path = join(below, `s-${String(index).padStart(6, '0')}.yaml`);
    writeFileSync(path, sheetText(kit, index, next));
    paths.push(path);
  }
  return paths;
}

/** Puts a level that there is not in the place of the first one of each sheet. */
export function spoilSheets(paths) {
  for (const path of paths)
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^(  [a-z-]+: )[0-4]$/m, '$19'));
}

/** One sheet as YAML. */
function sheetText(kit, index, next) {
  const asked = kit.questions.filter(({ roles: who }) => roles.some((role) => role in who)).slice(0, 90);
  const answers = asked.map((question) => `  ${question.id}: ${answerText(kit, question, next)}`);
  return [
    `kit: ${kit.id}@${kit.version}`,
    'company:',
    `  name: Company ${Math.floor(index / 10)}`,
    `  size: ${20 + (Math.floor(index / 10) % 400)}`,
    '  uses-channel-partners: yes',
    'wave: 2026-Q4',
    'respondent:',
    `  id: p-${index % 10}`,
    `  roles: [${roles.join(', ')}]`,
    'date: 2026-11-03',
    'answers:',
    ...answers,
    '',
  ].join('\n');
}

function answerText(kit, question, next) {
  if (next() < 0.06) return 'unknown';
  const value = valueText(kit, question.form, next);
  return next() < 0.2 ? `{ value: ${value}, note: "${notes[Math.floor(next() * notes.length)]}" }` : value;
}

function valueText(kit, form, next) {
  const upTo = (limit) => String(Math.floor(next() * limit));
  switch (form.kind) {
    case 'levels':
      return upTo(5);
    case 'recommend':
      return upTo(11);
    case 'yes-no':
      return next() < 0.5 ? 'yes' : 'no';
    case 'choice':
      return form.options[Math.floor(next() * form.options.length)].id;
    case 'metric':
      return upTo(Math.min(60, kit.metrics.find(({ id }) => id === form.metric).range.max));
    case 'text':
      return 'More time with customers.';
  }
}

function chanceFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
