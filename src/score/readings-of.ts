import { levelOf } from '../condition/level-of.ts';
import type { Kit, Question, Weight } from '../model/kit.ts';
import type { Reading } from '../model/scorecard.ts';
import { figureGroup } from '../model/scorecard.ts';
import type { Evidence, Sheet } from '../model/sheet.ts';
import { compareText } from '../numbers/compare-text.ts';
import type { Asked, Hearing } from './hear-sheets.ts';

/**
 * Every answer that stands for a level, as a reading on its node; ordered by node, group, respondent, question.
 * Figures are not yet thinned out.
 */
export function readingsOf(kit: Kit, hearings: readonly Hearing[]): readonly Reading[] {
  const readings: Reading[] = [];
  for (const { sheet, asked } of hearings) {
    for (const each of asked.values()) {
      const reading = readingOf(kit, each, sheet);
      if (reading !== undefined) readings.push(reading);
    }
  }
  return readings.sort(inOrder);
}

function readingOf(kit: Kit, { question, voice, answer }: Asked, sheet: Sheet): Reading | undefined {
  if (answer?.state !== 'answered') return undefined;
  const { value, evidence, note } = answer;
  const level = levelOf(kit, question, value);
  if (level === undefined) return undefined;
  const reading: Reading = {
    node: question.node,
    question: question.id,
    respondent: sheet.respondent.id,
    group: isFigure(question) ? figureGroup : voice.group,
    level,
    weight: weightOf(question, evidence),
    visibility: voice.visibility,
    value,
    date: sheet.date,
  };
  // Most answers carry neither, and copying every reading for them would cost as much as the scoring.
  // Stryker disable next-line ConditionalExpression: a copy without them is the same reading
  return evidence === undefined && note === undefined ? reading : grounded(reading, evidence, note);
}

function grounded(reading: Reading, evidence: Evidence | undefined, note: string | undefined): Reading {
  return {
    ...reading,
    ...(evidence === undefined ? {} : { evidence }),
    ...(note === undefined ? {} : { note }),
  };
}

/** A figure speaks for itself, not for the role of whoever entered it. */
function isFigure(question: Question): boolean {
  return question.form.kind === 'metric';
}

function weightOf(question: Question, evidence: Evidence | undefined): Weight {
  if (isFigure(question)) return 'figure';
  return evidence === 'hearsay' ? 'hearsay' : question.weight;
}

function inOrder(a: Reading, b: Reading): number {
  return (
    compareText(a.node, b.node) ||
    compareText(a.group, b.group) ||
    compareText(a.respondent, b.respondent) ||
    compareText(a.question, b.question)
  );
}
