const { readFileSync } = require('node:fs');
const { wrap } = require('node:module');
const { dirname } = require('node:path');
const { Script } = require('node:vm');

/**
 * Lets the files of the bundle start from what the engine kept of compiling them when they were built; an engine that
 * is not the same takes no notice of it and compiles them itself. `seen` is told where that is kept of each file that
 * is loaded, and what was compiled.
 */
function useCodeCache(seen = () => {}) {
  require.extensions['.cjs'] = (module, filename) => {
    const source = wrap(readFileSync(filename, 'utf8'));
    const kept = `${filename}.cache`;
    const script = new Script(source, { filename, cachedData: contentOf(kept) });
    seen(kept, script);
    const { exports } = module;
    const load = (id) => module.require(id);
    script.runInThisContext().call(exports, exports, load, module, filename, dirname(filename));
  };
}

function contentOf(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

module.exports = { useCodeCache };
