import { describe, expect, test } from 'vitest';
import { lookUps } from '../src/interview/look-ups.ts';
import type { Sheet } from '../src/model/sheet.ts';
import { secondLook, secondLookLimit } from '../src/second-look.ts';
import { aKit, aQuestion } from './support/a-kit.ts';
import { aSheet, type AnswerSketch } from './support/a-sheet.ts';
import { anAnswer } from './support/an-answer.ts';

const many = Array.from({ length: 12 }, (_, at) => `c${String(at).padStart(2, '0')}`);

/** Twelve capabilities: one question each that the chief executive sees, three that only sellers do. */
const kit = aKit({
  nodes: [...many.map((id) => ({ id })), { id: 'loss', kind: 'outcome', weight: 1 }],
  links: many.map((cause) => [cause, 'loss', 'medium'] as const),
  questions: many.flatMap((node) => [
    aQuestion({ id: `${node}-own`, node, roles: { ceo: 1 } }),
    ...['x', 'y', 'z'].map((tail) => aQuestion({ id: `${node}-${tail}`, node, roles: { rep: 1 } })),
  ]),
});

/** Weak where named, else healthy, in everything the chief executive is asked. */
function told(...weak: readonly string[]): Record<string, number> {
  return Object.fromEntries(many.map((node) => [`${node}-own`, weak.includes(node) ? 0 : 3]));
}

function sheetOf(answers: Readonly<Record<string, AnswerSketch>>): Sheet {
  return aSheet({ role: 'ceo', answers });
}

/** Looks up one question after another, at the same level, and gives them in the order they were asked. */
function looked(answers: Record<string, number>, level: number): readonly string[] {
  const found = anAnswer({ kind: 'level', level }, { evidence: 'document' });
  const asked: string[] = [];
  for (;;) {
    const sheet = sheetOf({ ...answers, ...Object.fromEntries(asked.map((id) => [id, found])) });
    const open = lookUps(kit, sheet).filter(({ id }) => !asked.includes(id));
    const next = secondLook(kit).choose(sheet, open);
    if (next === undefined) return asked;
    asked.push(next);
  }
}

describe('a second look', () => {
  const confirmed = looked(told('c07'), 0);

  test('begins with the capability that comes first, in a question that others are meant for', () => {
    expect(confirmed[0]).toBe('c07-x');
  });

  test('looks at every suspect once before it looks at one of them again', () => {
    const nodes = looked(told('c03', 'c07'), 0).map((id) => id.slice(0, 3));
    expect(new Set(nodes.slice(0, 10)).size).toBe(10);
  });

  test('leaves suspects that what was found clears, and takes others in their place', () => {
    const cleared = new Set(looked(told('c07'), 4).map((id) => id.slice(0, 3)));
    expect(cleared.size).toBe(many.length);
  });

  test('ends after twenty-five, and where nothing is left to look up', () => {
    expect(confirmed).toHaveLength(secondLookLimit);
    expect(secondLook(kit).choose(sheetOf(told('c07')), [])).toBeUndefined();
  });

  test('asks the same again where the same was found, and nothing twice', () => {
    const order = looked(told('c01', 'c09'), 1);
    expect(new Set(order).size).toBe(order.length);
    expect(looked(told('c01', 'c09'), 1)).toEqual(order);
  });
});
