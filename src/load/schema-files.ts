import { jsonSchemaOf } from './json-schema-of.ts';
import type { FileKind } from './written-schemas.ts';

const schemas = [
  'kit',
  'questionnaire',
  'symptoms',
  'metrics',
  'glossary',
  'sources',
  'sheet',
  'expected',
] as const satisfies readonly FileKind[];

/** The schemas that editors complete and check the files of a kit by, by their names in its folder. */
export function schemaFiles(): ReadonlyMap<string, string> {
  return new Map(
    schemas.map((kind) => [
      `schemas/${kind}.schema.json`,
      `${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`,
    ]),
  );
}
