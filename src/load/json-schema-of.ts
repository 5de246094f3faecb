import * as z from 'zod';
import type { FileKind } from './written-schemas.ts';
import { writtenSchemas } from './written-schemas.ts';

/** Kinds of file that have a schema, by name. */
export const fileKinds: readonly FileKind[] = [
  'kit',
  'questionnaire',
  'symptoms',
  'metrics',
  'sources',
  'glossary',
  'sheet',
  'policy',
  'brand',
  'expected',
  'report',
  'verdict',
  'comparison',
];

/** The JSON Schema (draft-07) of a kind of file, as editors use it. */
export function jsonSchemaOf(kind: FileKind): z.core.JSONSchema.BaseSchema {
  const schema = z.toJSONSchema(writtenSchemas[kind], {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => admitNumbers(jsonSchema),
  });
  return { title: `topline ${kind}`, ...schema };
}

/** Editors read the key `0` as a number and do not find it among named properties; a pattern admits it as well. */
function admitNumbers(schema: z.core.JSONSchema.BaseSchema): void {
  const numbers = Object.keys(schema.properties ?? {}).filter((name) => /^\d+$/.test(name));
  if (numbers.length > 0) schema.patternProperties = { [`^(?:${numbers.join('|')})$`]: {} };
}
