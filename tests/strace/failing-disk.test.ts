import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultsOf, refusing, said, watching, type Fault } from './faults.ts';
import { aFolder, home, traced, type Call } from './traced.ts';

/** All refusals of all calls on demand (`npm run strace:all`), else one for each call. */
const isSmall = process.env['STRACE_ALL'] === undefined;

const sheet = `kit: small@1.0.0
company: { name: Acme, size: 40, uses-channel-partners: yes }
wave: 2026-Q4
respondent: { id: ceo-1, role: ceo }
date: 2026-11-20
answers:
  lead-definition-written: 1
`;

type PageRun = { readonly exit: number | null; readonly complained: string; readonly folder: string };

/** A page written over an older one, or where there is none yet. */
function writePage(
  old: string | undefined,
  fault?: Fault,
): PageRun & Pick<ReturnType<typeof traced>, 'calls'> {
  const directory = realpathSync(aFolder());
  const folder = join(directory, 'pages');
  cpSync(join(home, 'tests/support/kits/small'), join(directory, 'small'), { recursive: true });
  writeFileSync(join(directory, 's.yaml'), sheet);
  mkdirSync(folder);
  if (old !== undefined) writeFileSync(join(folder, 'page.json'), old);
  const paths = ['.page.json.$$.draft', 'page.json'].map((name) => join(folder, name));
  const words = 'report s.yaml --at 2026-11-21 --no-robustness --force --output pages/page.json';
  const flags = [...watching([folder, ...paths]), ...(fault === undefined ? [] : refusing(fault))];
  return { ...traced(words.split(' '), { directory, flags }), folder };
}

function pageIn(folder: string): string | undefined {
  const path = join(folder, 'page.json');
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

type Wrong = readonly [boolean, string];

/** What is wrong with how the program took a fault; nothing, if it took it well. */
function wrongs(
  fault: Fault,
  run: PageRun,
  [old, whole]: readonly (string | undefined)[],
): readonly string[] {
  const { exit, complained, folder } = run;
  const page = pageIn(folder);
  const others = readdirSync(folder).filter((name) => name !== 'page.json');
  const found: readonly Wrong[] = [
    [exit !== 0 && exit !== 2, `it ended with ${String(exit)}`],
    [page !== old && page !== whole, 'the file is neither the old nor the new one'],
    [exit === 0 && page !== whole, 'it took a save for done that was not'],
    [fault.call.name !== 'unlink' && others.length > 0, `it left ${others.join(', ')}`],
    [/^ {4}at /m.test(complained), `it shows its inside:\n${complained}`],
    ...(exit === 2 ? wrongWords(fault, complained, { isOld: page === old, isWhole: page === whole }) : []),
    ...(fault.call.name === 'fsync' ? wrongSync(fault, exit, page === old) : []),
  ];
  return found.flatMap(([isWrong, words]) => (isWrong ? [`${said(fault)}: ${words}`] : []));
}

function wrongWords(
  { errno }: Fault,
  complained: string,
  { isOld, isWhole }: { readonly isOld: boolean; readonly isWhole: boolean },
): readonly Wrong[] {
  return [
    // Told that nothing is there, it writes a new page, and then finds the old one in its place.
    [!complained.includes(errno === 'ENOENT' ? 'file-' : errno), `it does not say why:\n${complained}`],
    [complained.includes('unchanged') && !isOld, 'it says unchanged, and it is changed'],
    [complained.includes('in its place') && !isWhole, 'it says in place, and it is not'],
  ];
}

function wrongSync({ call }: Fault, exit: number | null, isOld: boolean): readonly Wrong[] {
  return [
    [exit === 0, 'it took a save for done that the disk did not confirm'],
    [call.words.includes('.draft') && !isOld, 'an unconfirmed file took the place of the old one'],
  ];
}

/** Which calls a new page needs besides those of one that is written over. */
function isOfNew({ name, words }: Call): boolean {
  return name === 'link' || name === 'unlink' || (name === 'fsync' && words.includes('/pages>'));
}

describe('a page, and a disk that fails at any call of the save', () => {
  it.each([
    ['over an older one', '{}'],
    ['where there is none yet', undefined],
  ])('%s: the old page or the whole new one, and the reason told', (_title, old) => {
    const smooth = writePage(old);
    expect(smooth.exit).toBe(0);
    const whole = pageIn(smooth.folder);
    const faults = faultsOf(smooth.calls, isSmall).filter(
      ({ call }) => !isSmall || old !== undefined || isOfNew(call),
    );
    const kinds = old === undefined ? ['link', 'fsync'] : ['openat', 'write', 'fsync', 'close', 'rename'];
    for (const kind of kinds) expect(faults.some(({ call }) => call.name === kind)).toBe(true);
    const found = faults.flatMap((fault) => wrongs(fault, writePage(old, fault), [old, whole]));
    expect(found).toEqual([]);
  });
});
