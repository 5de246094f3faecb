// How modules are found and read where mutants are tried: TypeScript is stripped of its types, once per file and
// process; `vitest` is ours; and everything that a fresh entry imports is loaded afresh with it.
import { readFile } from 'node:fs/promises';
import ts from 'typescript';

const collect = new URL('collect.mjs', import.meta.url).href;
const stripped = new Map();

export async function resolve(specifier, context, next) {
  if (specifier === 'vitest' && context.parentURL !== collect) return { url: collect, shortCircuit: true };
  const resolved = await next(specifier, context);
  const fresh = new URL(context.parentURL ?? 'file:///').searchParams.get('fresh');
  if (fresh === null || !isOurs(resolved.url)) return resolved;
  const url = new URL(resolved.url);
  url.searchParams.set('fresh', fresh);
  return { ...resolved, url: url.href };
}

export async function load(url, context, next) {
  const file = url.split('?')[0];
  if (!file.endsWith('.ts')) return next(url, context);
  const source = stripped.get(file) ?? strip(await readFile(new URL(file), 'utf8'));
  stripped.set(file, source);
  return { format: 'module', source, shortCircuit: true };
}

function isOurs(url) {
  return url.startsWith('file:') && url.split('?')[0].endsWith('.ts') && !url.includes('/node_modules/');
}

function strip(text) {
  const compilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    verbatimModuleSyntax: true,
  };
  return ts.transpileModule(text, { compilerOptions }).outputText;
}
