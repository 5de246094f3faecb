// Every relative link of every Markdown page leads to a file, and its anchor to a heading.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { linksIn } from './lint/links-in.mjs';

const elsewhere = new Set(['node_modules', 'dist', 'coverage', 'reports']);
const pages = pagesIn('.');
const dead = pages.flatMap((page) =>
  linksIn(readFileSync(page, 'utf8'))
    .filter((link) => !leadsSomewhere(page, link))
    .map((link) => `${page}: ${link}`),
);

for (const line of dead) console.log(`dead link in ${line}`);
if (dead.length > 0) process.exit(1);
console.log(`${pages.length} pages, no dead link`);

function pagesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return elsewhere.has(entry.name) || entry.name.startsWith('.') ? [] : pagesIn(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

function leadsSomewhere(page, link) {
  const [path, anchor] = link.split('#');
  const target = path === '' ? page : normalize(join(dirname(page), decodeURIComponent(path)));
  if (!existsSync(target)) return false;
  return anchor === undefined || !target.endsWith('.md') || anchorsOf(target).has(anchor);
}

function anchorsOf(page) {
  const headings = readFileSync(page, 'utf8').matchAll(/^#+ (.+)$/gm);
  return new Set([...headings].map(([, text]) => slugOf(text)));
}

/** As the forges make it: lower case, marks dropped, spaces to hyphens. */
function slugOf(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}
