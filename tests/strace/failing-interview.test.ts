import { spawn } from '@lydell/node-pty';
import { cpSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { faultsOf, refusing, said, watching, type Fault } from './faults.ts';
import { aFolder, bin, callsIn, commandOf, home, plainEnvironment, type Call } from './traced.ts';

/** All refusals of all calls on demand (`npm run strace:all`), else one for each kind of call and file. */
const isSmall = process.env['STRACE_ALL'] === undefined;

const sheet = `kit: small@1.0.0
company: { name: Acme, size: 40, uses-channel-partners: yes }
wave: 2026-Q4
respondent: { id: ceo-1, role: ceo }
date: 2026-11-20
answers: {}
`;

type Sitting = {
  readonly exit: number;
  readonly screen: string;
  /** Questions that were answered, and followed by another one. */
  readonly acknowledged: number;
  readonly folder: string;
  readonly calls: readonly Call[];
};

/** Whoever waits longer than this waits for ever. */
const patience = 90_000;

/** Two answers in a terminal without a cursor, then `q`; no other place for the sheet when one is asked for. */
async function sit(fault?: Fault): Promise<Sitting> {
  const directory = realpathSync(aFolder());
  const folder = join(directory, 'sheets');
  const notes = aFolder();
  mkdirSync(folder);
  cpSync(join(home, 'tests/support/kits/small'), join(directory, 'small'), { recursive: true });
  writeFileSync(join(folder, 's.yaml'), sheet);
  const files = ['s.yaml', '.s.yaml.$$.draft', '.s.yaml.lock', 's.kept.yaml'];
  const flags = [
    ...watching([folder, ...files.map((name) => join(folder, name))]),
    ...(fault === undefined ? [] : refusing(fault)),
  ];
  const command = commandOf(join(notes, 'calls'), flags, [bin, 'assess', 'sheets/s.yaml']);
  const env = { ...plainEnvironment, PATH: process.env['PATH'] ?? '', TERM: 'dumb' };
  const pty = spawn('sh', ['-c', command], { cols: 80, rows: 30, cwd: directory, env });
  let screen = '';
  let read = 0;
  pty.onData((piece) => {
    screen += piece;
    const fresh = screen.slice(read);
    if (!/(?:^|\n)> $|\): $/.test(fresh)) return;
    read = screen.length;
    pty.write(`${replyTo(fresh)}\r`);
  });
  const watch = setTimeout(() => pty.kill('SIGKILL'), patience);
  const exit = await new Promise<number>((resolve) =>
    pty.onExit(({ exitCode, signal = 0 }) => resolve(signal === 0 ? exitCode : -signal)),
  );
  clearTimeout(watch);
  const asked = new Set([...screen.matchAll(/question (\d) of/g)].map(([, number]) => number)).size;
  return { exit, screen, acknowledged: Math.max(0, asked - 1), folder, calls: callsIn(notes) };
}

/** A sheet that the disk says is not there is begun anew, with nothing known of the company. */
function replyTo(prompt: string): string {
  if (prompt.endsWith('): ')) return '';
  return prompt.includes('question 3 of') ? 'q' : '1';
}

function answersIn(folder: string, name: string): readonly string[] {
  const path = join(folder, name);
  const read = parse(readFileSync(path, 'utf8')) as { readonly answers: Readonly<Record<string, unknown>> };
  return Object.keys(read.answers);
}

/** What is wrong with how the interview took a fault; nothing, if it took it well. */
function wrongs(fault: Fault, { exit, screen, acknowledged, folder }: Sitting): readonly string[] {
  const names = readdirSync(folder);
  const answers = answersIn(folder, 's.yaml');
  const kept = names.includes('s.kept.yaml') ? answersIn(folder, 's.kept.yaml') : answers;
  const isLock = fault.call.words.includes('.lock');
  const left = names.filter((name) => name.endsWith('.draft') || (name.endsWith('.lock') && !isLock));
  return [
    [exit !== 0 && exit !== 2, `it ended with ${exit}`],
    [exit === 0 && answers.length !== 2, `it ended well with ${answers.join(', ')}`],
    [Math.max(answers.length, kept.length) < acknowledged, 'an acknowledged answer is lost'],
    [
      exit === 2 && !/file-(?:not-written|changed-outside|unreadable|missing|exists)/.test(screen),
      'it does not say why',
    ],
    [fault.call.name === 'fsync' && exit === 0, 'it took a save for done that the disk did not confirm'],
    [/^ {4}at /m.test(screen), 'it shows its inside'],
    [fault.call.name !== 'unlink' && left.length > 0, `it left ${left.join(', ')}`],
  ].flatMap(([isWrong, words]) => (isWrong === true ? [`${said(fault)}: ${String(words)}\n${screen}`] : []));
}

/** Of calls that are alike in name and file, the last: the save of an answer, after that of the start. */
function lastOfEachKind(calls: readonly Call[]): (fault: Fault) => boolean {
  const kindOf = ({ name, words }: Call): string =>
    `${name} ${['.draft', '.lock', 's.yaml'].find((part) => words.includes(part)) ?? 'folder'}`;
  const last = new Map(calls.map((call) => [kindOf(call), call]));
  return ({ call }) => last.get(kindOf(call)) === call;
}

describe('an interview, and a disk that fails at any call', () => {
  it('loses no acknowledged answer, acknowledges none that is not on disk, and says why it stops', async () => {
    const smooth = await sit();
    expect(smooth).toMatchObject({ exit: 0, acknowledged: 2 });
    expect(answersIn(smooth.folder, 's.yaml')).toHaveLength(2);
    const all = faultsOf(smooth.calls, isSmall);
    const faults = isSmall ? all.filter(lastOfEachKind(smooth.calls)) : all;
    expect(faults.length).toBeGreaterThan(10);
    const found: string[] = [];
    for (const fault of faults) found.push(...wrongs(fault, await sit(fault)));
    expect(found).toEqual([]);
  });
});
