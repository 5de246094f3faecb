// Draws the first lines of the example's report, in colour, into docs/report.svg. With --check it only compares.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const picture = 'docs/report.svg';
const columns = 100;
const fewestRows = 40;
const cell = { width: 8.4, height: 18 };
const margin = 20;
const colours = {
  31: '#ff7b72',
  32: '#7ee787',
  33: '#e3b341',
  36: '#79c0ff',
};

const after = draw(firstLines());
if (process.argv.includes('--check')) {
  if (after !== readFileSync(picture, 'utf8'))
    fail(`${picture} shows an old report: run node scripts/draw-report.mjs`);
} else writeFileSync(picture, after);

/** So many lines, and on to the end of the table or paragraph in which that falls. */
function firstLines() {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      'bin/topline.js',
      'report',
      'examples/northwind-instruments',
      '--width',
      String(columns),
      '--at',
      '2026-11-22',
    ],
    {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, FORCE_COLOR: '1', LANG: 'C.UTF-8', TERM: 'xterm-256color' },
    },
  );
  if (status !== 0) fail(stderr);
  const lines = stdout.split('\n');
  return lines.slice(0, lines.indexOf('', fewestRows));
}

function draw(lines) {
  const width = Math.round(columns * cell.width + 2 * margin);
  const height = lines.length * cell.height + 2 * margin;
  const text = lines.flatMap((line, index) => drawLine(line, margin + (index + 0.75) * cell.height));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="The start of a report in the terminal">`,
    `<rect width="${width}" height="${height}" rx="8" fill="#0d1117"/>`,
    `<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="#d1d7e0" xml:space="preserve">`,
    ...text,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/** One text element for each run of one style, stretched to its columns, so that any font keeps the grid. */
function drawLine(line, y) {
  let column = 0;
  return runsOf(line).flatMap(({ text, style }) => {
    const start = column;
    column += text.length;
    if (text.trim() === '') return [];
    const place = `x="${round(margin + start * cell.width)}" y="${round(y)}" textLength="${round(text.length * cell.width)}"`;
    return [`<text ${place}${attributesOf(style)}>${escape(text)}</text>`];
  });
}

/** The line cut where its style changes; spaces at either end of a run are left to the grid. */
function runsOf(line) {
  const style = { bold: false, dim: false, colour: undefined };
  return line.split(/(\u001b\[\d+m)/u).flatMap((part) => {
    const code = /^\u001b\[(\d+)m$/u.exec(part)?.[1];
    if (code !== undefined) {
      applyCode(style, Number(code));
      return [];
    }
    return part.split(/( {2,})/u).map((text) => ({ text, style: { ...style } }));
  });
}

function applyCode(style, code) {
  if (code === 1) style.bold = true;
  if (code === 2) style.dim = true;
  if (code === 22) Object.assign(style, { bold: false, dim: false });
  if (code === 39) style.colour = undefined;
  if (code in colours) style.colour = colours[code];
}

function attributesOf({ bold, dim, colour }) {
  return [
    colour === undefined ? '' : ` fill="${colour}"`,
    bold ? ' font-weight="bold"' : '',
    dim ? ' opacity="0.65"' : '',
  ].join('');
}

function round(value) {
  return String(Math.round(value * 100) / 100);
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
