import * as z from 'zod';
import type { Problem, Result } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import type { SourceText } from '../model/source.ts';
import { kindOfJson } from '../text/kind-of-json.ts';
import { errorAt } from './error-at.ts';
import { hasRepeatedKey } from './has-repeated-key.ts';
import { limits } from './limits.ts';
import { readWritten } from './read-written.ts';
import { isKnownVersion, reportVersion, upgradeReport } from './upgrade-report.ts';
import { report } from './written/report.ts';
import type { YamlTree, YamlValue } from './yaml-tree.ts';
import { placeOfValue, valueAt } from './yaml-tree.ts';

/**
 * A report that was written as JSON, or every problem of the file at once. One of an older schema version is brought
 * up to date on a copy; keys it does not know are passed over. Problems: those of YAML (JSON is a part of it) and of
 * shape, `report-other-version` and `not-a-report`.
 */
export function loadReport(source: SourceText): Result<Report> {
  const written = jsonOf(source.text);
  const read = anyReport.safeParse(written);
  return read.success && !hasRepeatedKey(source.text, written)
    ? { ok: true, value: read.data, problems: [] }
    : readWithPlaces(source);
}

const anyReport: z.ZodType<Report> = z.preprocess((written) => upgradeReport(written), report);

/** The quick way, which knows no places; what it cannot take goes the long way. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readWithPlaces(source: SourceText): Result<Report> {
  const { tree, value, problems } = readWritten(anyReport, source, limits.reportLength);
  const other = tree === undefined ? [] : [...otherVersion(tree), ...otherKind(tree)].slice(0, 1);
  if (other.length > 0) return { ok: false, problems: other };
  return value === undefined ? { ok: false, problems } : { ok: true, value, problems };
}

/** Of a report in another version every further complaint would be noise. */
function otherVersion(tree: YamlTree): readonly Problem[] {
  const written = valueAt(tree, ['schemaVersion']);
  if (typeof written !== 'number' || isKnownVersion(written)) return [];
  const place = placeOfValue(tree, ['schemaVersion']);
  return [errorAt(place, 'report-other-version', { version: written, newest: reportVersion })];
}

/** Of another page of ours, or of a sheet, whatever is missing for a report would be noise too. */
function otherKind(tree: YamlTree): readonly Problem[] {
  const kind = isSheet(tree.value) ? 'sheet' : kindOfJson(tree.value);
  if (kind === undefined || kind === 'report') return [];
  return [errorAt(placeOfValue(tree, []), 'not-a-report', { kind })];
}

function isSheet(value: YamlValue): boolean {
  return typeof value === 'object' && value !== null && 'respondent' in value && 'answers' in value;
}
