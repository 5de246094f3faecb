const { readFileSync } = require('node:fs');
const { wrap } = require('node:module');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

/**
 * Loads the files of the bundle, which name each other by `./`, from what the engine kept of compiling them when they
 * were built; an engine that is not the same takes no notice of it and compiles them itself. `seen` is told where that
 * is kept of each file that is loaded, and what was compiled.
 */
function cachedLoader(seen = () => {}) {
  const modules = new Map();
  return function load(filename) {
    const known = modules.get(filename);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    modules.set(filename, module);
    const { exports } = module;
    const folder = dirname(filename);
    // Looking for a package that a name may belong to takes Node longer than reading the file.
    const find = (id) => (id.startsWith('./') ? load(join(folder, id)) : require(id));
    const script = compiled(filename, seen);
    script.runInThisContext().call(exports, exports, find, module, filename, folder);
    return module.exports;
  };
}

function compiled(filename, seen) {
  // The build writes nothing but ASCII, which needs no decoding.
  const source = wrap(readFileSync(filename, 'latin1'));
  const kept = `${filename}.cache`;
  const script = new Script(source, { filename, cachedData: contentOf(kept) });
  seen(kept, script);
  return script;
}

function contentOf(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

module.exports = { cachedLoader };
