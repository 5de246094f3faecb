import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * The package is one bundle of CommonJS, which Node starts sooner than modules (docs/decisions/0027). Those who import
 * the package get a module all the same: its names, one by one, over that bundle.
 */
export function writeModuleEntry(): void {
  const bundle = new URL('../dist/index.cjs', import.meta.url);
  const library = createRequire(import.meta.url)(fileURLToPath(bundle)) as Readonly<Record<string, unknown>>;
  const names = Object.keys(library).toSorted();
  const entry = `import library from './index.cjs';\n\nexport const { ${names.join(', ')} } = library;\n`;
  writeFileSync(new URL('../dist/index.js', import.meta.url), entry);
}
