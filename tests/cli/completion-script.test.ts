import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { fakeWorld } from '../support/fake-world.ts';

async function scriptFor(shell: string): Promise<string> {
  const world = fakeWorld({ argv: ['completion', shell] });
  await run(world);
  return world.printed();
}

/** What bash offers after these words, the last of them unfinished. */
async function offered(...words: readonly string[]): Promise<readonly string[]> {
  const line = [
    await scriptFor('bash'),
    'COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _topline; printf "%s\\n" "${COMPREPLY[@]}"',
  ].join('\n');
  const told = execFileSync('bash', ['-c', line, 'bash', 'topline', ...words], { encoding: 'utf8' });
  return told.split('\n').filter((word) => word !== '');
}

describe('completion in bash', () => {
  it.each([
    [['as'], ['assess', 'ask-next'].toSorted()],
    [
      ['sheet', ''],
      ['new', '--help'],
    ],
    [['sheet', 'new', '--fo'], ['--format', '--force'].toSorted()],
    [
      ['sheet', 'new', '--format', ''],
      ['yaml', 'markdown'],
    ],
    [['score', 'a.yaml', '--format', 'j'], ['json']],
    [['trend', 'sheets', '--format', 'h'], ['html']],
    [
      ['check', 'sheets', '--format', 'j'],
      ['json', 'junit'],
    ],
    [['completion', 'xyz'], []],
  ])('after %j', async (words, expected) => {
    const told = await offered(...words);
    expect(told.toSorted()).toEqual([...expected].toSorted());
  });
});

describe('completion in other shells', () => {
  it('reuses the script of bash in zsh', async () => {
    const zsh = await scriptFor('zsh');
    expect(zsh).toContain('bashcompinit');
    expect(zsh).toContain(await scriptFor('bash'));
  });

  it('says in fish what each command is for', async () => {
    const fish = await scriptFor('fish');
    expect(fish).toContain("-a assess -d 'answer the questions one by one; every answer is saved at once'");
    expect(fish).toContain('-l quick');
    expect(fish).toMatch(/-l format -r -f -a 'yaml markdown'/);
  });
});
