import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assemble } from '../../src/assemble.ts';
import { loadSheet } from '../../src/load/load-sheet.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Kit } from '../../src/model/kit.ts';

/** The assessment of a shipped example company. */
export function anExample(kit: Kit, company: string): Assessment {
  const folder = new URL(`../../examples/${company}/`, import.meta.url);
  const sheets = readdirSync(fileURLToPath(folder)).map((name) => {
    const path = `examples/${company}/${name}`;
    const loaded = loadSheet(kit, { path, text: readFileSync(fileURLToPath(new URL(name, folder)), 'utf8') });
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
    return loaded.value;
  });
  const assembled = assemble(sheets);
  const [assessment] = assembled.ok ? assembled.value : [];
  if (assessment === undefined) throw new Error(`No assessment in ${company}`);
  return assessment;
}
