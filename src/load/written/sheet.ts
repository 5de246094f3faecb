import * as z from 'zod';
import { fields, id, isoDate, shortText, text } from './fields.ts';

const evidence = z.enum(['hearsay', 'document', 'system']).describe('What the answer rests on');

const scalar = z.union([z.string(), z.number()]);

const longAnswer = fields({
  value: scalar.describe('A level, yes or no, an option, a figure, 0–10, words, or unknown').optional(),
  between: z.tuple([z.number(), z.number()]).describe('A figure known only roughly: low and high').optional(),
  unit: shortText.describe('The unit of the metric').optional(),
  note: text.max(5000, 'a note of at most 5000 characters').describe('What was said besides').optional(),
  evidence: evidence.optional(),
}).refine(({ value, between }) => (value === undefined) !== (between === undefined), {
  error: 'either value or between',
});

const notApplicable = fields({ 'n/a': text.describe('Why it does not apply') });

/** One answer: a value, `unknown`, the long form, or why it does not apply. Nothing after the key: unanswered. */
export const answer = z
  .union([scalar, z.null(), longAnswer, notApplicable])
  .describe(
    'A level 0–4, yes or no, an option, a figure, unknown, { value, note, evidence } or { n/a: reason }',
  )
  .meta({ id: 'answer' });

export type WrittenAnswer = z.infer<typeof answer>;

export const answers = z.record(id, answer).describe('Answers by the id of the question');

const company = z
  .object({ name: shortText.describe('Name of the company') })
  .catchall(z.union([z.string(), z.number(), z.null()]))
  .describe('The company, with the facts the kit lists');

const respondent = fields({
  id: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/, 'an id: letters, digits, hyphens')
    .describe('Unique within company and wave'),
  role: id.describe('The role; for several hats use roles').optional(),
  roles: z.array(id).min(1).describe('Several hats, the main one first').optional(),
  name: shortText.describe('Shown in the report unless it is redacted').optional(),
  anonymous: z.boolean().describe('Never shown apart from a group large enough').optional(),
})
  .refine(({ role, roles }) => (role === undefined) !== (roles === undefined), {
    error: 'either role or roles',
  })
  .describe('Who answered');

/** The answers of one respondent, at one date, for one company. */
export const sheet = fields({
  kit: z
    .string()
    .regex(
      /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*@[0-9]{1,6}\.[0-9]{1,6}\.[0-9]{1,6}$/,
      'a kit with its version, such as sales-ecosystem@1.0.0',
    )
    .describe('Id and version of the kit: id@version'),
  company,
  wave: shortText.describe('The period this belongs to, such as 2026-Q4'),
  respondent,
  date: isoDate.describe('Day of the answers: year-month-day'),
  interviewer: shortText.describe('Who asked, where somebody did').optional(),
  flags: z.array(shortText).describe('What the interview noticed').optional(),
  answers,
});

export type WrittenSheet = z.infer<typeof sheet>;
