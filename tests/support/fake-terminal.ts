import { spawn, type IPty } from '@lydell/node-pty';

export type Terminal = {
  readonly screen: () => string;
  readonly type: (keys: string) => void;
  /** Waits until this text has been shown since the last wait. */
  readonly shows: (text: string) => Promise<void>;
  readonly signal: (name: string) => void;
  /** Takes the terminal away, as a closed window does. */
  readonly close: () => void;
  readonly exit: Promise<number>;
};

export type TerminalSketch = {
  readonly command: readonly string[];
  readonly directory: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What is started; Node unless said otherwise. */
  readonly program?: string;
  readonly columns?: number;
};

const patience = 15_000;

/** A real process in a real pseudo-terminal of 30 rows, and 80 columns unless said otherwise. */
export function aTerminal(sketch: TerminalSketch): Terminal {
  const { command, directory, env = {}, program = process.execPath, columns = 80 } = sketch;
  const pty = spawn(program, [...command], {
    cols: columns,
    rows: 30,
    cwd: directory,
    env: { PATH: process.env['PATH'] ?? '', TERM: 'xterm-256color', ...env },
  }) as IPty & { readonly destroy: () => void };
  let text = '';
  let seen = 0;
  pty.onData((piece) => (text += piece));
  return {
    screen: () => text,
    type: (keys) => pty.write(keys),
    shows: async (wanted) => {
      const until = Date.now() + patience;
      while (!text.includes(wanted, seen)) {
        if (Date.now() > until) throw new Error(`Never shown: ${wanted}\n${text.slice(seen)}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      seen = text.indexOf(wanted, seen) + wanted.length;
    },
    signal: (name) => pty.kill(name),
    close: () => pty.destroy(),
    exit: new Promise((resolve) => pty.onExit(({ exitCode }) => resolve(exitCode))),
  };
}
