import type { Rolldown } from 'tsdown';

/**
 * Takes 25 ms off the start of every command that draws: string-width and wrap-ansi load tables of Unicode for
 * strange letters at once, and most pages have none that our own count of columns leaves to them.
 */
export function lazyWidthPlugin(): Rolldown.Plugin {
  return {
    name: 'lazy-width',
    transform(code, id) {
      if (!/node_modules\/(?:string-width|wrap-ansi)\/index\.js$/.test(id)) return undefined;
      const costly = [...code.matchAll(costlyLine)];
      return costly.length === 0 ? undefined : { code: costly.reduce(madeLazy, code), map: null };
    },
    renderChunk(code) {
      // An update of the libraries that writes these lines in another way must be looked at, not passed over.
      if (/[=,(]new Intl\.Segmenter\b|[=,(]\/(?:[^/\\\n]|\\.)*\\p\{RGI_Emoji/.test(code)) {
        this.error('Tables of Unicode are loaded at once again: see scripts/lazy-width.ts.');
      }
    },
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
