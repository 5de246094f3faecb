// The floor of bulk scoring: reads every sheet below a folder and loads it with js-yaml.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { measured } from './measured.mjs';

const [folder] = process.argv.slice(2);
await measured(() => {
  for (const below of readdirSync(folder)) {
    for (const name of readdirSync(join(folder, below))) {
      load(readFileSync(join(folder, below, name), 'utf8'));
    }
  }
});
