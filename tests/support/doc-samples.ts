import { readFileSync } from 'node:fs';

/** The fenced YAML blocks of a page of the documentation, by the kind its first line names. */
export function docSamples(page: string): ReadonlyMap<string, string> {
  const text = readFileSync(new URL(`../../docs/${page}`, import.meta.url), 'utf8');
  const blocks = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].flatMap((match) => match[1] ?? []);
  const named = blocks.flatMap((block) => {
    const kind = /\$schema=\S*\/([a-z]+)\.schema\.json/.exec(block)?.[1];
    return kind === undefined ? [] : [[kind, block] as const];
  });
  return new Map(named);
}
