import * as z from 'zod';
import type { RuleName } from '../../model/policy.ts';
import { fields, id, isoDate, share, shortText, text } from './fields.ts';

const level = z
  .enum(['error', 'warn'])
  .describe('Whether a breach fails the check or is only said; default error')
  .optional();

const score = z.number().min(0).max(100);

const floor = z
  .union([
    score,
    fields({
      'at-least': score.describe('Score 0 to 100'),
      level,
      'if-not-assessed': z
        .enum(['fail', 'warn', 'skip'])
        .describe('What happens when there is no score; default fail')
        .optional(),
    }),
  ])
  .meta({ id: 'floor' });

/** The rules of a policy by name. */
export const policyRules = [
  'floor',
  'no-drop',
  'coverage',
  'max-age-days',
  'max-half-lives',
  'root-cause',
  'required-roles',
] as const satisfies readonly RuleName[];

/** What must hold. */
export const policy = fields({
  floors: fields({
    overall: floor.describe('The lowest overall score').optional(),
    domains: z.record(id, floor).describe('The lowest score, by domain').optional(),
    capabilities: z.record(id, floor).describe('The lowest score, by capability').optional(),
  })
    .describe('Lowest scores')
    .optional(),
  'no-drop': z
    .union([score, fields({ 'more-than': score.describe('The largest fall that is allowed'), level })])
    .describe('No score may fall by more than this against the baseline')
    .optional(),
  coverage: z
    .union([share, fields({ 'at-least': share.describe('Share, 0 to 1'), level })])
    .describe('Least share of assessed capabilities')
    .optional(),
  'max-age-days': z
    .union([z.number().gt(0), fields({ days: z.number().gt(0).describe('Days'), level })])
    .describe('No answer may be older')
    .optional(),
  'max-half-lives': z
    .union([z.number().gt(0), fields({ times: z.number().gt(0), level })])
    .describe('No answer may be older than so many half-lives of its question')
    .optional(),
  'root-cause': fields({
    'must-not-be': z.array(id).describe('Capabilities that must not be the root cause').optional(),
    'must-not-newly-appear': z.boolean().describe('No root cause that the baseline did not have').optional(),
    level,
  })
    .describe('What must not turn out to be the root cause')
    .optional(),
  'required-roles': z
    .union([z.array(id), fields({ roles: z.array(id).describe('The roles'), level })])
    .describe('Roles that must have answered')
    .optional(),
  waivers: z
    .array(
      fields({
        rule: z.enum(policyRules).describe('The rule that is set aside'),
        subject: id.describe('Domain, capability or other node, role, or overall'),
        reason: text.describe('Why'),
        owner: shortText.describe('Who answers for it'),
        expires: isoDate.describe('Last day it holds: year-month-day'),
      }),
    )
    .describe('Exceptions, each with reason, owner and expiry')
    .optional(),
});

export type WrittenPolicy = z.infer<typeof policy>;
