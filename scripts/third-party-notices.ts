import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rolldown } from 'tsdown';
import { missingTexts, noticesInside } from './inside-viz.ts';

/** Writes THIRD-PARTY-NOTICES.txt: name, version and licence of every package whose code is in the bundle, and of what is compiled into one. */
export function noticesPlugin(): Rolldown.Plugin {
  return {
    name: 'third-party-notices',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) =>
        chunk.type === 'chunk' ? chunk.moduleIds : [],
      );
      const folders = [...new Set(modules.flatMap(packageFoldersOf))];
      const notices = folders.flatMap((folder) => [noticeOf(folder), ...noticesInside(folder)]).toSorted();
      this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-NOTICES.txt', source: notices.join(divider) });
    },
  };
}

const divider = `\n\n${'-'.repeat(72)}\n\n`;

/** The innermost `node_modules/<name>` folder of a module; none for our own. */
function packageFoldersOf(module: string): readonly string[] {
  const [, folder] = /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(module) ?? [];
  return folder === undefined ? [] : [folder];
}

function noticeOf(folder: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const missing = missingTexts.get(fieldOf(manifest, 'name')) ?? '(the package carries no licence file)';
  const text = file === undefined ? missing : readFileSync(join(folder, file), 'utf8');
  const licence = `Licence: ${fieldOf(manifest, 'license')}`;
  return `${fieldOf(manifest, 'name')} ${fieldOf(manifest, 'version')}\n${licence}\n\n${text.trim()}`;
}

function fieldOf(manifest: unknown, field: 'name' | 'version' | 'license'): string {
  const entries = typeof manifest === 'object' && manifest !== null ? Object.entries(manifest) : [];
  const value = new Map<string, unknown>(entries).get(field);
  return typeof value === 'string' ? value : 'not stated';
}
