import type { Condition, Test } from '../model/condition.ts';
import type { Kit } from '../model/kit.ts';
import { quoted } from './quoted.ts';

/** A `when` in words: "“Sells through partners” is yes, or joint-planning is at least 2". Facts by title, questions by id. */
export function sayCondition(kit: Kit, condition: Condition): string {
  switch (condition.kind) {
    case 'fact':
      return `${quoted(titleOf(kit, condition.fact))} ${sayTest(condition.test)}`;
    case 'answer':
      return `${condition.question} ${sayTest(condition.test)}`;
    case 'all':
      return condition.of.map((part) => sayPart(kit, part)).join(' and ');
    case 'any':
      return condition.of.map((part) => sayPart(kit, part)).join(' or ');
    case 'not':
      return `not (${sayCondition(kit, condition.of)})`;
  }
}

function sayPart(kit: Kit, part: Condition): string {
  const said = sayCondition(kit, part);
  return part.kind === 'all' || part.kind === 'any' ? `(${said})` : said;
}

function sayTest(test: Test): string {
  switch (test.kind) {
    case 'yes':
      return 'is yes';
    case 'is':
      return `is ${typeof test.value === 'boolean' ? sayYesNo(test.value) : String(test.value)}`;
    case 'at-least':
      return `is at least ${test.value}`;
    case 'at-most':
      return `is at most ${test.value}`;
  }
}

function sayYesNo(yes: boolean): string {
  return yes ? 'yes' : 'no';
}

function titleOf({ facts }: Kit, id: string): string {
  return facts.find((fact) => fact.id === id)?.title ?? id;
}
