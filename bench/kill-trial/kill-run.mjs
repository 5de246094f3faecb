import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';
import * as library from '../../dist/index.js';
import { compiledKit } from '../../scripts/compiled-kit.mjs';

const bin = fileURLToPath(new URL('../../bin/topline.js', import.meta.url));
const kit = compiledKit();

/** Patience for one run, in milliseconds. */
const patience = 60_000;

/**
 * One interview: begun, or gone on with where `sheet` is given; answered as fast as questions appear, killed at a
 * random instant. Tells what was acknowledged, and what is wrong with the sheet afterwards.
 */
export async function killRun({ folder, sheet, draw, within }) {
  const before = sheet === undefined ? new Map() : answersIn(folder, sheet).answers;
  const words = sheet === undefined ? ['--quick'] : [sheet];
  const told = await interview({ folder, words, draw, within });
  const name = sheet ?? newestIn(folder);
  if (name === undefined) return { ...clean, refused: 1, faults: ['no sheet was begun'] };
  return { ...clean, sheet: name, ...faultsIn({ folder, name, before }, told) };
}

function faultsIn({ folder, name, before }, { acknowledged, wasAsked }) {
  const { answers, problems } = answersIn(folder, name);
  const gone = [...before.keys()].filter((id) => answers.get(id) !== before.get(id)).length;
  const lost = gone + Math.max(0, acknowledged - (answers.size - before.size + gone));
  return {
    ...{ isFull: answers.size > 45, acknowledged, lost },
    invalid: problems.length > 0 ? 1 : 0,
    refused: wasAsked ? 0 : 1,
    faults: [
      ...problems.map((problem) => `${name}: ${JSON.stringify(problem)}`),
      ...(lost > 0 ? [`${name}: ${lost} answers are missing`] : []),
      ...(wasAsked ? [] : [`${name}: no question appeared`]),
    ],
  };
}

const clean = { acknowledged: 0, lost: 0, invalid: 0, refused: 0, isFull: false, faults: [] };

/** Types an answer whenever a question is on the screen; every further question acknowledges the answer before. */
function interview({ folder, words, draw, within }) {
  const pty = spawn(process.execPath, [bin, 'assess', ...words], {
    ...{ cols: 100, rows: 40, cwd: folder },
    env: { PATH: process.env.PATH, TERM: 'xterm-256color', NO_COLOR: '1' },
  });
  return new Promise((resolve) => {
    let text = '';
    let shown = 0;
    let dead;
    const kill = () => pty.kill('SIGKILL');
    const lastly = setTimeout(kill, patience);
    pty.onData((piece) => {
      text += piece;
      const asked = [...text.matchAll(/question (\d+) of/g)].map(([, number]) => number);
      const fresh = asked.filter((number, at) => number !== asked[at - 1]).length;
      if (fresh === shown) return;
      if (shown === 0) dead = setTimeout(kill, draw() * within);
      shown = fresh;
      // A digit answers where levels are shown; where a figure is asked, Enter ends the line.
      pty.write(
        /A figure in|0 to 10/.test(text.slice(text.lastIndexOf('question ')))
          ? 'd'
          : String(1 + Math.floor(draw() * 5)),
      );
    });
    pty.onExit(() => {
      clearTimeout(lastly);
      clearTimeout(dead);
      resolve({ acknowledged: Math.max(0, shown - 1), wasAsked: shown > 0 });
    });
  });
}

function newestIn(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && !name.startsWith('.'))
    .toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .at(-1);
}

function answersIn(folder, name) {
  const path = join(folder, name);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const loaded = library.loadSheet(kit, { path: name, text });
  const given = loaded.ok ? loaded.value.answers : [];
  return {
    answers: new Map(given.map(({ question, answer }) => [question, JSON.stringify(answer)])),
    problems: loaded.ok ? [] : loaded.problems.map(({ code, place }) => ({ code, place })),
  };
}
