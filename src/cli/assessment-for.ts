import type { Assessment } from '../model/assessment.ts';
import { redact } from '../redact.ts';
import type { LoadedAssessment } from './load-assessment.ts';

/** The assessment as the report may see it: with names and notes, or redacted if that was asked for. */
export function assessmentFor(
  { kit, assessment }: LoadedAssessment,
  options: { readonly redact?: boolean },
): Assessment {
  return options.redact === true ? redact(kit, assessment) : assessment;
}
