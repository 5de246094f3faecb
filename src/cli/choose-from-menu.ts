import type { Asker } from '../interview/asker.ts';
import { listYaml } from '../io/list-yaml.ts';
import { readSource } from '../io/read-source.ts';
import type { World } from '../io/world.ts';
import { kitNamedIn } from './kit-named-in.ts';

/** What `topline` alone leads to at a terminal: words of a command line, none when the person left; undefined when it was broken off. */
export async function chooseFromMenu(world: World, asker: Asker): Promise<readonly string[] | undefined> {
  const sheets = await sheetsHere(world);
  const chosen = await asker.askChoice({
    label: "topline finds out what really ails a company's top line.",
    options: [
      { id: 'quick', title: 'Quick check of my company: 30 questions at most, about 12 minutes' },
      { id: 'full', title: 'Full assessment: every question for one role' },
      ...(sheets.length === 0 ? [] : saved),
      { id: 'demo', title: 'Demo: the report on an example company' },
      { id: 'leave', title: 'Leave (topline --help shows every command)' },
    ],
  });
  if (chosen === 'go-on') return chooseSheet(asker, sheets);
  if (chosen === 'report') return ['report', ...sheets.map(asPath)];
  return chosen === undefined ? undefined : commands.get(chosen);
}

const commands: ReadonlyMap<string, readonly string[]> = new Map([
  ['quick', ['assess', '--quick']],
  ['full', ['assess']],
  ['demo', ['demo']],
  ['leave', []],
]);

const saved = [
  { id: 'go-on', title: 'Go on with a saved sheet of this folder' },
  { id: 'report', title: 'Open the report on the sheets of this folder' },
];

async function chooseSheet(asker: Asker, sheets: readonly string[]): Promise<readonly string[] | undefined> {
  const options = sheets.slice(0, most).map((name) => ({ id: name, title: name }));
  const name = await asker.askChoice({ label: 'Which one?', options });
  return name === undefined ? undefined : ['assess', asPath(name)];
}

/** A digit takes one of these. */
const most = 9;

/** A name that begins with a hyphen is still no flag. */
function asPath(name: string): string {
  return `./${name}`;
}

/** Names of the sheets in this folder. */
async function sheetsHere(world: World): Promise<readonly string[]> {
  const names = await listYaml(world, '.').then(
    ({ files }) => files,
    (): readonly string[] => [],
  );
  const read = await Promise.all(names.map((name) => readSource(world, name)));
  return names.filter((_name, index) => {
    const source = read[index];
    return (
      source?.ok === true && kitNamedIn(source.value) !== undefined && /^answers:/m.test(source.value.text)
    );
  });
}
