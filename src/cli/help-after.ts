type Command =
  | 'topline'
  | 'demo'
  | 'report'
  | 'score'
  | 'check'
  | 'compare'
  | 'trend'
  | 'explain'
  | 'whatIf'
  | 'askNext'
  | 'assess'
  | 'sheet'
  | 'sheetNew'
  | 'kit'
  | 'kitLint'
  | 'kitList'
  | 'kitShow'
  | 'kitSchema'
  | 'kitNew'
  | 'kitTry'
  | 'kitTest'
  | 'completion';

type Example = readonly [command: string, does: string];

const exits = exitsOf('0 fine');

const idsStand = `
Ids: topline kit show lists those of capabilities, symptoms and outcomes;
topline explain on one of these names the fixes that repair it; the report as
JSON, and --format csv --table plan, hold them too.
`;

/** What stands below the options in the help of each command: two examples, and the exit codes. */
export const helpAfter = {
  topline: helpOf(
    ['topline demo', 'the report on an example company'],
    ['topline report sheets/', 'the report on your own'],
  ).replace(exits, exitsOf('0 fine · 1 a check or the test of a kit fails')),
  demo: helpOf(
    ['topline demo', 'the report in the terminal'],
    ['topline demo --format json', 'the same for a program'],
  ),
  report: helpOf(
    ['topline report sheets/', 'all sheets of a folder'],
    ['topline report sheets/ --format html --open', 'a page to hand over, and see it'],
  ),
  score: helpOf(
    ['topline score sheets/', 'a table'],
    ['topline score sheets/ --group --format json', 'for each company and wave'],
    ['topline score estate/ --format ndjson > scores.ndjson', 'thousands of sheets, row by row'],
    ['zcat sheets.ndjson.gz | topline score --stdin-ndjson --format csv', 'as one part of a pipe'],
  ),
  check: helpOf(
    ['topline check sheets/', 'against topline.policy.yaml beside the sheets'],
    ['topline check sheets/ --quiet', 'for a job that nobody watches'],
  ).replace(exits, exitsOf('0 it holds · 1 it does not hold')),
  compare: helpOf(
    ['topline compare spring.json autumn.json', 'two reports written as JSON'],
    ['topline compare spring/ autumn/', 'two folders of sheets'],
  ),
  trend: helpOf(
    ['topline trend reports/2025.json sheets/', 'a report and newer sheets'],
    ['topline trend sheets/ --output trend.md', 'every wave of a folder, as a table'],
    ['topline trend sheets/ --output trend.html', 'the same as a chart'],
  ),
  explain: `${idsStand}${helpOf(
    ['topline explain sheets/ answer.headline', 'what the one sentence rests on'],
    ['topline explain sheets/ manager-focus', 'a point on the map, a fix, a question'],
  )}`,
  whatIf: `${idsStand}${helpOf(
    ['topline what-if sheets/ --fix free-manager-time', 'if you repair it'],
    ['topline what-if sheets/ --learn manager-focus=sound', 'if you learn that it is sound'],
  )}`,
  askNext: helpOf(
    ['topline ask-next sheets/', 'the three best questions'],
    ['topline ask-next sheets/ --role rep --limit 5', 'five for sellers'],
  ),
  assess: helpOf(
    ['topline assess --quick', 'a quick check, begun at once'],
    ['topline assess acme-ceo-2026-11-21.yaml', 'go on with a sheet'],
    ['topline assess --second-look acme-ceo-2026-11-21.yaml', 'look up what others would be asked'],
  ),
  sheet: helpOf(
    ['topline sheet new --role rep', 'print an empty sheet'],
    ['topline sheet new --role ceo --output ceo.yaml', 'into a file'],
  ),
  sheetNew: helpOf(
    ['topline sheet new --role ceo --output ceo.yaml', 'an empty sheet in a file'],
    ['topline sheet new --role rep --format markdown', 'a guide to print'],
  ),
  kit: helpOf(['topline kit list', 'what there is'], ['topline kit lint my-kit', 'check your own']),
  kitLint: helpOf(
    ['topline kit lint', 'the kit in this folder'],
    ['topline kit lint my-kit', 'the kit in another'],
  ),
  kitList: helpOf(['topline kit list', 'what there is'], ['topline kit list | cut -f 1', 'the ids only']),
  kitShow: helpOf(
    ['topline kit show', 'the shipped kit'],
    ['topline kit show ./my-kit --sources', 'what your own rests on'],
  ),
  kitSchema: helpOf(
    ['topline kit schema sheet', 'print the schema of sheets'],
    ['topline kit schema questionnaire > questionnaire.schema.json', 'keep it for an editor'],
  ),
  kitNew: helpOf(
    ['topline kit new my-kit', 'begin a kit in a new folder'],
    ['topline kit new sales-ecosystem --from sales-ecosystem', 'the shipped kit, to fit to a client'],
  ),
  kitTry: helpOf(
    ['topline kit try --role ceo', 'the kit in this folder, as a chief executive sees it'],
    ['topline kit try my-kit --role rep | less', 'only read the questions'],
  ),
  kitTest: helpOf(
    ['topline kit test', 'the kit in this folder'],
    ['topline kit test my-kit', 'the kit in another'],
  ).replace(exits, exitsOf('0 all as expected · 1 something is not')),
  completion: helpOf(
    ['source <(topline completion bash)', 'in this shell'],
    ['topline completion fish > ~/.config/fish/completions/topline.fish', 'for good'],
  ),
} as const satisfies Record<Command, string>;

function exitsOf(fine: string): string {
  return `\nExit codes: ${fine} · 2 something to mend in the input or the flags · 3 a bug of ours · 130 interrupted\n`;
}

function helpOf(...examples: readonly [Example, ...Example[]]): string {
  const width = Math.max(...examples.map(([command]) => command.length));
  const lines = examples.map(([command, does]) => `  ${command.padEnd(width)}  ${does}\n`);
  return `\nExamples:\n${lines.join('')}${exits}`;
}
