import * as z from 'zod';
import type { Report } from '../../model/report.ts';
import { isoDate } from './fields.ts';
import { appendix } from './report/appendix.ts';
import { disagreements } from './report/disagreements.ts';
import { unknowns } from './report/unknowns.ts';
import { health, strengths } from './report/health.ts';
import { answer, people, respondent } from './report/answer.ts';
import { plan } from './report/plan.ts';
import { trackRecord } from './report/track-record.ts';
import { trend } from './report/trend.ts';
import { notFirst, rootCauses } from './report/root-causes.ts';
import type { ShapeOf } from './report/shape-of.ts';
import { words } from './report/words.ts';

/**
 * The report as it is written by `--format json`, in its newest version. Keys it does not know are passed over: a
 * newer program may have added them.
 */
export const report = z.object({
  schemaVersion: z.literal(1),
  toolVersion: words,
  at: isoDate,
  kit: z.object({
    id: words,
    version: words,
    title: words,
    digest: words,
  } satisfies ShapeOf<Report['kit']>),
  company: words,
  wave: words,
  respondents: z.array(respondent),
  answer,
  people,
  health,
  rootCauses,
  notFirst,
  plan,
  trackRecord: trackRecord.exactOptional(),
  trend: trend.exactOptional(),
  disagreements,
  unknowns,
  strengths,
  appendix,
} satisfies ShapeOf<Report>);
