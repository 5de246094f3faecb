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
];

/** The JSON Schema (draft-07) of a kind of file, as editors use it. */
export function jsonSchemaOf(kind: FileKind): z.core.JSONSchema.BaseSchema {
  const schema = z.toJSONSchema(writtenSchemas[kind], { target: 'draft-7', io: 'input' });
  return { title: `topline ${kind}`, ...schema };
}
