import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { buildProgram } from '../../src/cli/build-program.ts';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { handlersOf } from '../../src/cli/handlers-of.ts';
import { usualCapacity } from '../../src/plan/usual-capacity.ts';
import { fakeWorld } from '../support/fake-world.ts';

const source = fileURLToPath(new URL('../../src', import.meta.url));
const page = readFileSync(new URL('../../docs/commands.md', import.meta.url), 'utf8');
const parts = new Map(
  page.split(/^## /mu).map((part): [string, string] => [part.split('\n', 1)[0] ?? '', part]),
);
const others = ['# Commands and options', 'Options in common', 'Environment', 'Exit codes'];

/** Every command by its words, `topline` alone first. */
function allCommands(): ReadonlyMap<string, Command> {
  const handlers = handlersOf(fakeWorld(), () => undefined);
  const below = (command: Command, words: string): [string, Command][] =>
    command.commands.flatMap((one) => {
      const name = `${words} ${one.name()}`.trim();
      return [[name, one] as [string, Command], ...below(one, name)];
    });
  const program = buildProgram(handlers, {});
  return new Map([['topline', program], ...below(program, '')]);
}

function optionsOf(command: Command | undefined): readonly string[] {
  return (command?.options ?? []).map(({ long, flags }) => long ?? flags).toSorted();
}

function optionsOn(title: string): readonly string[] {
  return [...new Set(parts.get(title)?.match(/(?<=`)--[a-z][a-z-]*/g))].toSorted();
}

/** The row on an option in the part of its command, else in the part on what several share. */
function rowOn(title: string, flag: string): string {
  const rows = [title, 'Options in common'].flatMap((one) => parts.get(one)?.split('\n') ?? []);
  return rows.find((row) => row.startsWith(`| \`${flag} `)) ?? '';
}

describe('the page on commands', () => {
  it('has a part for each command, in the order of help, and no other', () => {
    const titles = [...parts.keys()].filter((title) => !others.includes(title));
    expect(titles).toEqual([...allCommands().keys()]);
  });

  it('names every option of a command, and no other', () => {
    const commands = [...allCommands()].filter(([name]) => name !== 'demo');
    const told = commands.map(([name]) => [name, optionsOn(name).filter((option) => option !== '--help')]);
    expect(told).toEqual(commands.map(([name, command]) => [name, optionsOf(command)]));
  });

  it('names what demo lacks of the options of report', () => {
    const commands = allCommands();
    const known = optionsOf(commands.get('demo'));
    const lacking = optionsOf(commands.get('report')).filter((option) => !known.includes(option));
    expect(optionsOn('demo')).toEqual(lacking);
  });

  it('names every word that can be chosen', () => {
    for (const [name, command] of allCommands()) {
      const where = name === 'demo' ? 'report' : name;
      for (const { flags, argChoices = [] } of command.options)
        for (const choice of argChoices)
          expect(rowOn(where, flags.split(' ')[0] ?? '')).toContain(`\`${choice}\``);
      for (const { argChoices = [] } of command.registeredArguments)
        for (const choice of argChoices) expect(parts.get(name)).toContain(`\`${choice}\``);
    }
  });

  it('names what holds where nothing is given', () => {
    const set = [...allCommands()].flatMap(([name, { options }]) =>
      options
        .filter(({ defaultValue }) => ['string', 'number'].includes(typeof defaultValue))
        .map(({ flags, defaultValue }) => ({
          name,
          flag: flags.split(' ')[0] ?? '',
          value: String(defaultValue),
        })),
    );
    expect(set.length).toBeGreaterThan(4);
    for (const { name, flag, value } of set) expect(rowOn(name, flag).split('|')[2]).toContain(value);
  });

  it('names the work there is for a plan where nobody says how much, and so does help', () => {
    expect(rowOn('report', '--capacity').split('|')[2]?.trim()).toBe(String(usualCapacity));
    const help = allCommands().get('report')?.helpInformation();
    expect(help?.replace(/\s+/g, ' ')).toContain(`for the plan (default: ${String(usualCapacity)})`);
  });

  it('names an option as common only where several commands know it', () => {
    const commands = [...allCommands().values()];
    const users = optionsOn('Options in common').map(
      (option) => commands.filter((command) => optionsOf(command).includes(option)).length,
    );
    expect(Math.min(...users)).toBeGreaterThan(1);
  });

  it('names every variable that is read, and no other', () => {
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
    const read = files
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => readFileSync(join(source, name), 'utf8').match(/(?<=env\[')\w+/g) ?? []);
    const told = parts
      .get('Environment')
      ?.match(/^\| `[^|]*/gm)
      ?.flatMap((cell) => cell.match(/\w+/g) ?? []);
    expect(told?.toSorted()).toEqual([...new Set(read)].toSorted());
  });

  it('names every exit code', () => {
    const told = parts.get('Exit codes')?.match(/(?<=^\| )\d+/gm);
    expect(told?.map(Number)).toEqual(Object.values(exitCodes));
  });
});
