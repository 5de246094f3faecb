import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'tsdown';

/**
 * Libraries load less at the start of every command. string-width and wrap-ansi read tables of Unicode for strange
 * letters (25 ms), and most pages have none that our own count of columns leaves to them; commander reads what
 * starts other programs (3 ms), and chalk what drives terminals (4 ms), which we never ask of them.
 */
export function leanStartPlugin(): Rolldown.Plugin {
  return {
    name: 'lean-start',
    transform(code, id) {
      for (const [file, lean] of leaner)
        if (id.endsWith(`node_modules/${file}`)) return { code: lean(code), map: null };
      if (!/node_modules\/(?:string-width|wrap-ansi)\/index\.js$/.test(id)) return undefined;
      const costly = [...code.matchAll(costlyLine)];
      return costly.length === 0 ? undefined : { code: costly.reduce(madeLazy, code), map: null };
    },
    renderChunk(code) {
      // An update of the libraries that writes these lines in another way must be looked at, not passed over.
      if (/[=,(]new Intl\.Segmenter\b|[=,(]\/(?:[^/\\\n]|\\.)*\\p\{RGI_Emoji/.test(code)) {
        this.error('Tables of Unicode are loaded at once again: see scripts/lean-start.ts.');
      }
    },
  };
}

const ourColumns = fileURLToPath(new URL('../src/render/terminal/columns-of.ts', import.meta.url));

/** By file, what is changed in it. */
const leaner: ReadonlyMap<string, (code: string) => string> = new Map([
  [
    'commander/lib/command.js',
    replaced("const childProcess = require('node:child_process');", 'const childProcess = undefined;'),
  ],
  // Tables measure cells by our own count of columns, which asks the tables of Unicode only about strange letters.
  [
    'cli-table3/src/utils.js',
    replaced(
      "const stringWidth = require('string-width');",
      `const { columnsOf: stringWidth } = require(${JSON.stringify(ourColumns)});`,
    ),
  ],
  // Whether there are colours is for us to say; finding out would load what drives terminals.
  [
    'chalk/source/index.js',
    replaced("import supportsColor from '#supports-color';", 'const supportsColor = {};'),
  ],
]);

/** A change of one line, which must be there. */
function replaced(line: string, by: string): (code: string) => string {
  return (code) => {
    if (!code.includes(line)) throw new Error(`A library no longer has: ${line}`);
    return code.replace(line, () => by);
  };
}

/** A constant of the module that is a segmenter, or an expression that names classes of Unicode. */
const costlyLine = /^const (\w+) = (?:new Intl\.Segmenter\(\)|\/(.*\\p\{.*)\/([a-z]*));$/gm;

/** `const x = …` becomes a function that makes the same when first asked, and every `x` a call of it. */
function madeLazy(code: string, [line, name = '', pattern, flags = '']: RegExpExecArray): string {
  const made =
    pattern === undefined
      ? 'new Intl.Segmenter()'
      : `new RegExp(${JSON.stringify(pattern)}, ${JSON.stringify(flags)})`;
  const [before = '', after = ''] = code.split(line);
  const called = (part: string): string => part.replace(new RegExp(`\\b${name}\\b`, 'g'), `${name}()`);
  return `${called(before)}let made_${name};\nconst ${name} = () => (made_${name} ??= ${made});${called(after)}`;
}
