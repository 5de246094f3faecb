import type * as z from 'zod';
import { brand } from './written/brand.ts';
import { comparison } from './written/comparison.ts';
import { expected } from './written/expected.ts';
import { glossary } from './written/glossary.ts';
import { kit } from './written/kit.ts';
import { metrics } from './written/metrics.ts';
import { policy } from './written/policy.ts';
import { questionnaire } from './written/questionnaire.ts';
import { report } from './written/report.ts';
import { sheet } from './written/sheet.ts';
import { sources } from './written/sources.ts';
import { symptoms } from './written/symptoms.ts';
import { verdict } from './written/verdict.ts';

/** One schema for each kind of file. */
export const writtenSchemas = {
  kit,
  questionnaire,
  symptoms,
  metrics,
  sources,
  glossary,
  sheet,
  policy,
  brand,
  expected,
  report,
  verdict,
  comparison,
} as const satisfies Record<string, z.ZodType>;

export type FileKind = keyof typeof writtenSchemas;
