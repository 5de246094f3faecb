const { readFileSync } = require('node:fs');
const { wrap } = require('node:module');
const { dirname } = require('node:path');
const { Script } = require('node:vm');

/**
 * Lets the files of the bundle start from what the engine kept of compiling them when they were built; an engine that
 * is not the same takes no notice of it and compiles them itself. `seen` is told of every file that is loaded.
 */
exports.useCodeCache = (seen = () => {}) => {
  require.extensions['.cjs'] = (module, filename) => {
    const source = wrap(readFileSync(filename, 'utf8'));
    const script = new Script(source, { filename, cachedData: keptOf(filename) });
    seen(filename, script);
    const { exports } = module;
    const load = (id) => module.require(id);
    script.runInThisContext().call(exports, exports, load, module, filename, dirname(filename));
  };
};

/** Where the engine's code for a file of the bundle is kept. */
exports.cacheFileOf = (filename) => `${filename}.cache`;

function keptOf(filename) {
  try {
    return readFileSync(exports.cacheFileOf(filename));
  } catch {
    return undefined;
  }
}
