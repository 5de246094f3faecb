import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const home = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(home, 'bin', 'topline.js');
const plain = `NO_COLOR=1 SOURCE_DATE_EPOCH=1795219200`;

/** A line for a shell that starts the program. */
export function lineOf(words: string): string {
  return `env ${plain} ${process.execPath} ${bin} ${words}`;
}

export type Window = { readonly width?: number; readonly height?: number; readonly folder?: string };

/** The program on a real screen, seen as a person sees it: what stands there now. */
export function aTmux(words: string, window: Window = {}) {
  return tmuxRunning(`${lineOf(words)}; echo "exit $?"; exec sleep 60`, window);
}

/** A shell on a real screen, which says `ready> ` when it listens. */
export function aShell(window: Window = {}) {
  return tmuxRunning(`exec env PS1='ready> ' bash --norc --noprofile -i`, window);
}

/** A shell of this kind that knows the program by its name and has taken its completion script. */
export function aCompletingShell(shell: 'bash' | 'zsh' | 'fish') {
  const folder = aFolder();
  writeFileSync(join(folder, 'topline'), `#!/bin/sh\nexec ${process.execPath} ${bin} "$@"\n`, {
    mode: 0o755,
  });
  const script = execFileSync(process.execPath, [bin, 'completion', shell], { encoding: 'utf8' });
  writeFileSync(join(folder, 'script'), script);
  const start = {
    bash: 'bash --norc --noprofile -i',
    zsh: 'zsh -f -i',
    fish: `fish --no-config --interactive --init-command 'function fish_prompt; echo "ready> "; end'`,
  };
  // A shell that is told to go would still write down its history while the folder is being taken away.
  const surroundings = `env PATH=${folder}:$PATH HOME=${folder} HISTFILE=/dev/null PS1='ready> '`;
  return tmuxRunning(`exec ${surroundings} ${start[shell]}`, { folder, width: 100 });
}

function tmuxRunning(command: string, { width = 80, height = 30, folder = aFolder() }: Window) {
  const socket = `topline-${process.pid}-${Math.random().toString(36).slice(2)}`;
  const tmux = (...args: readonly string[]): string =>
    execFileSync('tmux', ['-L', socket, ...args], { encoding: 'utf8' });
  const size = ['-x', String(width), '-y', String(height)];
  tmux('-f', '/dev/null', 'new-session', '-d', ...size, '-c', folder, command);
  let isOpen = true;
  const close = (): void => {
    if (isOpen) tmux('kill-server');
    isOpen = false;
  };
  onTestFinished(close);
  const screen = (): string => tmux('capture-pane', '-p');
  return {
    folder,
    screen,
    close,
    /** What tmux knows of the window: `cursor_flag`, `pane_pid`. */
    ask: (name: string): string => tmux('display-message', '-p', `#{${name}}`).trim(),
    press: (...keys: readonly string[]) => void tmux('send-keys', ...keys),
    /** Pastes as a terminal does: marked, where the program asked for marks. */
    paste: (text: string) => {
      tmux('set-buffer', text);
      tmux('paste-buffer', '-p');
    },
    resize: (columns: number) => void tmux('resize-window', '-x', String(columns)),
    shows: async (wanted: string): Promise<string> => {
      const until = Date.now() + 30_000;
      while (!screen().includes(wanted)) {
        if (Date.now() > until) throw new Error(`Never shown: ${wanted}\n${screen()}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return screen();
    },
  };
}

/** A folder with the small kit that vanishes with the test. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'topline-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 }));
  cpSync(join(home, 'tests/support/kits/small'), join(folder, 'small'), { recursive: true });
  return folder;
}
