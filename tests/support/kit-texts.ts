import { loadKit } from '../../src/load/load-kit.ts';
import type { Kit } from '../../src/model/kit.ts';
import type { KitFiles } from '../../src/load/kit-reading.ts';
import { docSamples } from './doc-samples.ts';
import { once } from './once.ts';

/** The sample kit of the documentation as files. `change` maps the text of a file (named without `.yaml`). */
export function sampleKitFiles(change: Readonly<Record<string, (text: string) => string>> = {}): KitFiles {
  const samples = docSamples('kit-format.md');
  const textOf = (kind: string, name = kind) => {
    const text = samples.get(kind) ?? '';
    return { path: `sample/${name}.yaml`, text: change[name]?.(text) ?? text };
  };
  return {
    root: textOf('kit'),
    others: new Map([
      ['alignment.yaml', textOf('questionnaire', 'alignment')],
      ...['symptoms', 'metrics', 'glossary', 'sources'].map(
        (kind) => [`${kind}.yaml`, textOf(kind)] as const,
      ),
    ]),
  };
}

/** The sample kit of the documentation, loaded, as a kit of its own each time; `change` as above. */
export function sampleKit(change?: Readonly<Record<string, (text: string) => string>>): Kit {
  return change === undefined ? { ...unchanged() } : loadSample(change);
}

const unchanged = once(loadSample);

function loadSample(change?: Readonly<Record<string, (text: string) => string>>): Kit {
  const loaded = loadKit(sampleKitFiles(change));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, undefined, 1));
  return loaded.value;
}
