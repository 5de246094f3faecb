import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { aCompletingShell } from './a-tmux.ts';

function isInstalled(shell: string): boolean {
  return spawnSync(shell, ['-c', 'exit 0']).status === 0;
}

/** What a shell is told before it completes. */
const learning = {
  bash: 'source ./script',
  zsh: 'autoload -Uz compinit; compinit -u; source ./script',
  fish: 'source ./script',
};

describe.each(['bash', 'zsh', 'fish'] as const)('completion at a prompt of %s', (shell) => {
  it.skipIf(!isInstalled(shell))('finishes commands, options and choices', async () => {
    const screen = aCompletingShell(shell);
    await screen.shows('ready>');
    screen.press(`${learning[shell]}; echo lear""ned`, 'Enter');
    await screen.shows('\nlearned');
    screen.press('topline ass', 'Tab');
    await screen.shows('topline assess');
    screen.press('-l', '--', '--sec');
    screen.press('Tab');
    await screen.shows('topline assess --second-look');
    screen.press('C-u', 'topline report --format mark', 'Tab');
    expect(await screen.shows('--format markdown')).not.toMatch(/modifier|error|not found/i);
  });
});
