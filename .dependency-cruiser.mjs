/**
 * The walls of the house (docs/ARCHITECTURE.md). Imports of types count. A wall falls by a written decision in
 * docs/decisions, never by an exception here.
 */

const stages =
  'load interview score diagnose plan judge compare report explain render problems coverage'.split(' ');
const sharedRooms = 'condition numbers inference text'.split(' ');

/** The public files of each stage: its verb, and further questions put to it. Patterns of file names. */
const doors = {
  load: '(load|save|write|lint|slim-sheet|sound-sheet)-[a-z-]+|nearest-word|offsets-in-json|kit-file-names|kit-reading|kit-context|json-schema-of',
  interview:
    'conduct-interview|interview-end|next-question|open-questions|look-ups|accept-answer|change|asker|begin-sheet|ask-company|unnamed',
  score: 'score-(assessment|slim)',
  diagnose:
    'diagnose|ask-next|doubter-of|benefits-under|outlook-of|what-if-(learned|repaired)|case-of|(belief-cost|repair-cost|prior-beliefs)-of',
  plan: 'plan-fixes|needed-fixes',
  judge: 'judge(-input)?',
  compare: 'compare-reports|trend-of',
  report: 'compose-report',
  explain:
    'explain|explain-input|explainable-ids|outline-of-(explanation|what-if|suggestions)|tell-(repairs|learning|suggestions)|write-outline',
  render:
    'index|renderer|score-(row|line|lines-of)|write-json|(verdict|trend|comparison)-renderer|with-mark|may-replace',
  problems: 'catalogue|format-problems?',
  coverage: 'coverage-of',
};

/** Where the process enters: the public API, the command line that `bin` imports when built, a thread of its own. */
const entries = '^src/(index|cli/main|cli/score-worker)\\.ts$';

/** Libraries that may be bundled, each with the only rooms that may know it (docs/decisions/0002). */
const libraries = {
  yaml: ['load'],
  'js-yaml': ['load'],
  zod: ['load'],
  commander: ['cli'],
  chalk: ['render/terminal'],
  'cli-table3': ['render/terminal'],
  '@inquirer/[^/]+': ['io'],
  open: ['io'],
  tinyglobby: ['io'],
  '@babel/code-frame': ['problems'],
  'pure-rand': ['numbers'],
  '@viz-js/viz': ['render/html'],
  '@noble/hashes': ['render/html'],
  'string-width': ['text', 'render/terminal'],
  'wrap-ansi': ['text', 'render/terminal'],
};

const reasons = {
  yaml: 'Written YAML ends in load; every other room sees resolved nouns.',
  'js-yaml': 'Written YAML ends in load; every other room sees resolved nouns.',
  zod: 'The written shapes live in load; a resolved noun cannot be wrong and needs no check.',
  commander: 'Flags are words of the command line; no stage knows that there is one.',
  chalk: 'Colour is a matter of one page; other pages and all stages have none.',
  'cli-table3': 'Tables of characters are a matter of the terminal page.',
  '@inquirer/[^/]+': 'Prompts touch the terminal, and only io touches the world.',
  open: 'Opening a file touches the world, and only io does.',
  tinyglobby: 'Searching folders touches the disk, and only io touches the world.',
  '@babel/code-frame': 'A frame is drawn where a problem is put into words, and nowhere else.',
  'pure-rand': 'Seeded chance has one source, so that the same input gives the same bytes.',
  '@viz-js/viz': 'Only the page with pictures lays out a graph; every other page starts without it.',
  '@noble/hashes': 'Only the page names its style sheet by hash in its own security policy.',
  'string-width': 'The width of text is measured in one way, in text and on the terminal page.',
  'wrap-ansi': 'Text is wrapped in one way, in text and on the terminal page.',
};

const anyOf = (names) => `(${names.join('|')})`;
const packagePath = (name) => `(^|/)node_modules/(@types/)?${name}/`;
const ruleName = (library) => library.replace('/[^/]+', '').replace('@', '').replace('/', '-');

const libraryWalls = Object.entries(libraries).map(([library, rooms]) => ({
  name: `${ruleName(library)}-only-in-${rooms.join('-or-').replace('/', '-')}`,
  comment: reasons[library],
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/${anyOf(rooms)}/` },
  to: { path: packagePath(library) },
}));

const stageWalls = stages.map((stage) => ({
  name: `${stage}-stands-alone`,
  comment: `Verbs never see each other, they meet in data: ${stage} may import the nouns, the shared pure rooms and itself.`,
  severity: 'error',
  from: { path: `^src/${stage}/` },
  to: { path: '^src/', pathNot: `^src/${anyOf(['model', ...sharedRooms, stage])}/` },
}));

const doorWalls = Object.entries(doors).map(([stage, files]) => ({
  name: `${stage}-by-its-door`,
  comment: `${stage} has public files; its other files may change without anybody outside noticing.`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/${stage}/` },
  to: { path: `^src/${stage}/`, pathNot: `^src/${stage}/(${files})\\.ts$` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'model-imports-nothing',
      comment: 'Nouns are the ground: everything stands on them and they stand on nothing.',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { pathNot: '^src/model/' },
    },
    {
      name: 'shared-rooms-know-only-nouns',
      comment: 'A pure room that any stage may use must not know any stage, nor lean on its neighbours.',
      severity: 'error',
      from: { path: `^src/${anyOf(sharedRooms)}/` },
      to: { path: '^src/', pathNot: ['^src/model/', '^src/$1/'] },
    },
    ...stageWalls,
    ...doorWalls,
    {
      name: 'spine-knows-no-shell',
      comment: 'The spine is pure functions of its input; the shell calls it, never the other way round.',
      severity: 'error',
      from: { path: '^src/[^/]+\\.ts$', pathNot: '^src/index\\.ts$' },
      to: { path: '^src/(io|cli|load|interview|render|problems|index\\.ts)' },
    },
    {
      name: 'io-decides-nothing',
      comment:
        'io moves bytes and keys; what they mean is decided on other floors. It may know nouns, text and the port it serves.',
      severity: 'error',
      from: { path: '^src/io/' },
      to: { path: '^src/', pathNot: '^src/(io|model|text)/|^src/interview/asker\\.ts$' },
    },
    {
      name: 'nobody-imports-the-top',
      comment:
        'Only bin and users of the package enter through cli and index; nothing inside depends on them.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/(cli/|index\\.ts$)' },
    },
    {
      name: 'cli-enters-by-rooms',
      comment: 'index.ts is the promise to other programs; the command line uses the rooms themselves.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/index\\.ts$' },
    },
    {
      name: 'commands-tell-cleaned-lines',
      comment:
        'Names and titles stand in what a command tells: it goes through tell-lines, which cleans. Written as they are: problems and rows, which were cleaned where they were drawn, and words of our own.',
      severity: 'error',
      from: {
        path: '^src/cli/',
        pathNot:
          '^src/cli/(tell-lines|tell-problems|score-in-bulk|progress-of|run|run-program|commands/(kit-schema|completion))\\.ts$',
      },
      to: { path: '^src/io/write-text\\.ts$' },
    },
    ...libraryWalls,
    {
      name: 'library-without-decision',
      comment:
        'Every library in the bundle has its sentence of why in docs/decisions/0002. All packages are devDependencies because the build bundles them, so the usual ban on devDependencies does not apply; this list takes its place.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/', pathNot: packagePath(anyOf(Object.keys(libraries))) },
    },
    {
      name: 'built-ins-only-in-io',
      comment: 'Only io touches the world, so every other room can be tested without one.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/io/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-rings',
      comment: 'A ring is one big file in several pieces: nobody can read or change a part of it alone.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unreachable',
      comment:
        'What neither the command line nor the public API reaches is dead, even if a test still holds it.',
      severity: 'error',
      from: { path: entries },
      to: { path: '^src/', pathNot: entries, reachable: false },
    },
    {
      name: 'no-barrels',
      comment: 'Doors that re-export whole rooms make rings and load everything; two are enough.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '/index\\.ts$', pathNot: '^src/render/index\\.ts$' },
    },
    {
      name: 'src-never-knows-tests',
      comment: 'The product stands without its tests, benchmarks, scripts and builds.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|bench|scripts|dist|bin|coverage)/' },
    },
    {
      name: 'bin-only-hands-over',
      comment: 'bin runs the built command line and decides nothing.',
      severity: 'error',
      from: { path: '^bin/' },
      to: { pathNot: '^dist/|^\\.\\./dist/|^bin/code-cache', dependencyTypesNot: ['core'] },
    },
    {
      name: 'nothing-missing',
      comment: 'An import that resolves to nothing fails when it is run.',
      severity: 'error',
      from: { pathNot: '^bin/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true, // imports of types are imports: a wall with holes for types is a fence
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage|reports)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
