import { documentedExport } from './documented-export.mjs';
import { exportsFirst } from './exports-first.mjs';
import { fileBearsName } from './file-bears-name.mjs';

/** The habits of this house that no published rule knows. */
export const house = {
  rules: {
    'documented-export': documentedExport,
    'exports-first': exportsFirst,
    'file-bears-name': fileBearsName,
  },
};
