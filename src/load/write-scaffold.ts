import { schemaFiles } from './schema-files.ts';
import { scaffoldGlossary } from './scaffold/scaffold-glossary.ts';
import { scaffoldKit } from './scaffold/scaffold-kit.ts';
import { scaffoldMetrics } from './scaffold/scaffold-metrics.ts';
import { scaffoldQuestionnaire } from './scaffold/scaffold-questionnaire.ts';
import { scaffoldExpected } from './scaffold/scaffold-expected.ts';
import { scaffoldSheets } from './scaffold/scaffold-sheets.ts';
import { scaffoldSymptoms } from './scaffold/scaffold-symptoms.ts';

const sampleCase = 'tests/promises-stay-with-the-seller';

/**
 * The files of a new kit by their names in its folder: small, commented, without a fault, with one sample case and
 * the schemas that editors complete and check by. The folder's name becomes the kit's id.
 */
export function writeScaffold(folderName: string): ReadonlyMap<string, string> {
  const id = idOf(folderName);
  return new Map([
    ['kit.yaml', scaffoldKit(id)],
    ['hand-over.yaml', scaffoldQuestionnaire],
    ['symptoms.yaml', scaffoldSymptoms],
    ['metrics.yaml', scaffoldMetrics],
    ['glossary.yaml', scaffoldGlossary],
    [`${sampleCase}/expected.yaml`, scaffoldExpected],
    ...[...scaffoldSheets(id)].map(([name, text]) => [`${sampleCase}/${name}`, text] as const),
    ...schemaFiles(),
  ]);
}

const longestId = 80;

/** Words in lower case joined by hyphens, beginning with a letter. */
function idOf(name: string): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const joined = words.join('-');
  return (/^[a-z]/.test(joined) ? joined : `kit-${joined || 'new'}`).slice(0, longestId).replace(/-$/, '');
}
