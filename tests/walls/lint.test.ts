import { relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lintBreaches } from './lint-breaches.ts';
import { plantedCopy } from './planted-copy.ts';
import type { PlantedCopy } from './planted-copy.ts';
import { runTool } from './run-tool.ts';

let copy: PlantedCopy;
let exit: number | null;
let findings: readonly Finding[];

beforeAll(() => {
  copy = plantedCopy({
    ...Object.fromEntries(lintBreaches.map(({ file, source }) => [file, source])),
    'src/io/planted-clock.ts':
      '/** Now. */\nexport function plantedClock(): Date {\n  return new Date();\n}\n',
  });
  const files = [...lintBreaches.map(({ file }) => file), 'src/io/planted-clock.ts'];
  const run = runTool(copy.folder, 'eslint/bin/eslint.js', [
    '--max-warnings',
    '0',
    '--format',
    'json',
    ...files,
  ]);
  exit = run.exit;
  findings = (JSON.parse(run.stdout) as readonly LintedFile[]).flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, message }) => ({
      file: relative(copy.folder, filePath),
      rule: ruleId ?? 'no-eslint-inline',
      message,
    })),
  );
});

afterAll(() => {
  copy.remove();
});

type Finding = { readonly file: string; readonly rule: string; readonly message: string };

type LintedFile = {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[];
};

describe('the linter', () => {
  test('a breach fails the run', () => {
    expect(exit).not.toBe(0);
  });

  test.each(lintBreaches)('$rule is seen in $file', ({ rule, file, says }) => {
    const said = findings.filter((finding) => finding.file === file && finding.rule === rule);
    expect(said.map(({ message }) => message).join('\n')).toContain(says);
  });

  test('the room of the world may ask for the time', () => {
    expect(findings.filter(({ file }) => file === 'src/io/planted-clock.ts')).toEqual([]);
  });
});
