import type { StepEntry } from '../model/plan-section.ts';
import type { Report } from '../model/report.ts';
import type {
  ForecastEntry,
  PredictionResult,
  TrackRecordEntry,
  TrackRecordSection,
} from '../model/track-record-section.ts';
import { compareWaves } from '../numbers/compare-waves.ts';
import { latestAnswer } from '../numbers/latest-answer.ts';
import { latestOf } from '../numbers/latest-of.ts';
import { sayTrackRecord } from '../text/say-track-record.ts';
import type { Case } from './case-of.ts';
import { measuredNow } from './measured-now.ts';
import { sayOutcome } from './say-outcome.ts';

/** What the plans of earlier reports said would move, and whether it did; nothing where there are no such plans. */
export function composeTrackRecord(given: Case): { readonly trackRecord?: TrackRecordSection } {
  const { earlier = [] } = given;
  const measuredOn = measuringDate(given);
  const made = earlier
    .toSorted(compareWaves)
    .filter((report) => latestAnswer(report) < measuredOn && report.plan.firm)
    .flatMap((report) =>
      report.plan.steps.flatMap((step) => settleStep(given, report, { step, measuredOn })),
    );
  const first = new Map<string, TrackRecordEntry>();
  for (const entry of made) if (!first.has(entry.id)) first.set(entry.id, entry);
  const entries = [...first.values()];
  if (entries.length === 0) return {};
  return { trackRecord: { intro: { id: 'track-record.intro', text: sayTrackRecord(entries) }, entries } };
}

/** New answers settle a prediction, not a new look at old ones. */
function measuringDate({ scorecard, at }: Case): string {
  return latestOf(
    scorecard.respondents.map(({ date }) => date),
    at,
  );
}

type Settling = { readonly step: StepEntry; readonly measuredOn: string };

function settleStep(
  given: Case,
  { wave, at }: Report,
  { step, measuredOn }: Settling,
): readonly TrackRecordEntry[] {
  return (step.forecasts ?? []).map((forecast) => {
    const { value } = measuredNow(given, subjectNow(given, forecast));
    const result = resultOf(forecast, value, measuredOn);
    const { fix, title } = step;
    const now = value === undefined ? {} : { now: value };
    const id = `prediction:${wave}:${fix}:${forecast.subject}`;
    const settled = { ...forecast, id, wave, at, fix, fixTitle: title, ...now, result };
    return {
      ...settled,
      summary: { id: `track-record.${wave}.${fix}.${forecast.subject}`, text: sayOutcome(settled) },
    };
  });
}

/** A question may bear another id by now. */
function subjectNow({ kit, questions }: Case, { kind, subject }: ForecastEntry): string {
  if (kind !== 'question' || questions.has(subject)) return subject;
  return kit.questions.find(({ was }) => was.includes(subject))?.id ?? subject;
}

/** Slips of the last digit must not turn a prediction. */
const tolerance = 1e-6;

function resultOf(
  { from, by, due }: ForecastEntry,
  now: number | undefined,
  measuredOn: string,
): PredictionResult {
  const share = from === undefined || now === undefined ? undefined : (now - from) / by + tolerance;
  if (share !== undefined && share >= 1) return 'came-true';
  if (measuredOn < due) return 'too-early';
  if (share === undefined) return 'not-measured';
  return share >= 0.5 ? 'partly' : 'not';
}
