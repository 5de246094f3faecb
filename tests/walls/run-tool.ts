import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export type ToolRun = {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
};

/** Runs an installed tool, given by its file below node_modules, inside a copy; never throws. */
export function runTool(folder: string, file: string, flags: readonly string[]): ToolRun {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, 'node_modules', file), ...flags],
    { cwd: folder, encoding: 'utf8', env: environment(), maxBuffer: 2 ** 28 },
  );
  return { exit: status, stdout, stderr };
}

/** Nothing of the test run that starts the tool; no colours. */
function environment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(?:VITEST|NODE_OPTIONS|FORCE_COLOR)/.test(name),
  );
  return { ...Object.fromEntries(inherited), NO_COLOR: '1' };
}
