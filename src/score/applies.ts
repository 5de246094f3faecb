import type { ScoreValue } from '../model/scorecard.ts';

/** Whether it is something that this company has, assessed or not. */
export function applies(value: ScoreValue): boolean {
  // Stryker disable next-line ConditionalExpression,StringLiteral: what is assessed has no reason; for the compiler
  return value.state === 'assessed' || value.reason !== 'does-not-apply';
}
