// The changelog opens with Unreleased or this version, and what changed since the last release has its lines.
import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const sections = readFileSync('CHANGELOG.md', 'utf8').split(/^## /m).slice(1);
const [first = '', second = ''] = sections;

if (!first.startsWith('[Unreleased]')) fail('CHANGELOG.md must open with ## [Unreleased]');
if (second !== '' && !second.startsWith(`[${version}]`))
  fail(`the newest release in CHANGELOG.md is not ${version}`);
if (second === '' && !/^- /m.test(first)) fail('nothing stands under ## [Unreleased]');
for (const [heading] of first.matchAll(/^### .*$/gm))
  if (!/^### (?:Added|Changed|Deprecated|Removed|Fixed|Security)$/.test(heading))
    fail(`unknown heading: ${heading}`);

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
