// What is bundled and how it is installed: free licences, exact pins, no script of a stranger, nothing to install.
import { existsSync, readFileSync } from 'node:fs';

const free = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
]);
/** Free as well, and only for what is named here: whoever gets it must be told where its source is. */
const withSource = { Graphviz: { licence: 'EPL-2.0', source: 'https://gitlab.com/graphviz/graphviz' } };

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const notices = readFileSync('dist/THIRD-PARTY-NOTICES.txt', 'utf8');

const faults = [
  ...Object.entries(manifest.devDependencies)
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${name} is not pinned: ${version}`),
  ...Object.keys(manifest.dependencies ?? {}).map(
    (name) => `${name} would be installed: everything is bundled`,
  ),
  ...Object.entries(lock.packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript === true)
    .map(([path]) => `${path} runs a script when it is installed`),
  ...['preinstall', 'install', 'postinstall']
    .filter((name) => manifest.scripts[name] !== undefined)
    .map((name) => `${name} would run on the machine of whoever installs the package`),
  ...notices.split(/\n-{72}\n/).flatMap(faultsOfNotice),
  ...faultsInside(),
];
if (!existsSync('package-lock.json')) faults.push('there is no lock file');
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
console.log(
  `${notices.split(/\n-{72}\n/).length} bundled packages, all under free licences; every pin exact; no install scripts`,
);

function faultsOfNotice(notice) {
  const [, name = 'a package', licence = 'not stated'] =
    /^\s*(\S+ \S+)(?: \(.*\))?\nLicence: (.*)/.exec(notice) ?? [];
  const isFree = free.has(licence.trim()) || isWithSource(name.split(' ')[0], licence, notice);
  return [
    ...(isFree ? [] : [`${name} is under “${licence}”`]),
    ...(notice.includes('(the package carries no licence file)') ? [`${name} carries no licence text`] : []),
  ];
}

function isWithSource(name, licence, notice) {
  const special = withSource[name];
  return special !== undefined && special.licence === licence && notice.includes(special.source);
}

/** The picture library brings others with it, compiled; each of them has a notice, at the version that is inside. */
function faultsInside() {
  const metadata = readFileSync('node_modules/@viz-js/viz/lib/metadata.js', 'utf8');
  const [, version] = /graphvizVersion = "([^"]+)"/.exec(metadata) ?? [];
  return [`Graphviz ${version} `, 'Expat ', 'Emscripten ']
    .filter((start) => !notices.split(/\n-{72}\n/).some((notice) => notice.trimStart().startsWith(start)))
    .map((start) => `the notices do not name ${start.trim()}, which is compiled into @viz-js/viz`);
}
