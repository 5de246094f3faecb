import { describe, expect, onTestFinished, test } from 'vitest';
import * as z from 'zod';
import { decode } from '../../src/load/decode.ts';
import { parseYaml } from '../../src/load/parse-yaml.ts';
import { fields, id, text } from '../../src/load/written/fields.ts';
import { writtenSchemas } from '../../src/load/written-schemas.ts';
import { formatProblems } from '../../src/problems/format-problems.ts';
import { said } from '../support/said.ts';

function problemsOf(text: string, schema: z.ZodType = writtenSchemas.questionnaire) {
  const { tree, problems } = parseYaml({ path: 'x.yaml', text }, 100_000);
  if (tree === undefined) throw new Error('not read');
  return [...problems, ...decode(schema, tree).problems];
}

const questionnaire = (question: string) => `domain: alignment
title: Pulling together
why: Customers meet one company.
capabilities:
  - id: lead-definition
    title: One agreed meaning of a lead
    fault: Two meanings of a lead
    why: Both teams are right in their own eyes.
    covers: []
    questions:
      - id: lead-definition-written
        ask: How do you decide?
${question.replace(/^/gm, '        ')}
`;

const levels = 'levels: { 0: a, 1: b, 2: c, 3: d, 4: e }';

describe('a misspelt kind of question', () => {
  test('does not hide what else is wrong with it', () => {
    const text = `roles: { ceo: 5 }\nkind: level\nlevels: { 0: a, 1: b, 2: c, 4: e }\nabout: existance\ncovers: []`;
    expect(said(problemsOf(questionnaire(text))).toSorted()).toEqual([
      '13:23 not-one-of',
      '14:15 not-one-of',
      '15:9 levels-incomplete',
      '16:16 not-one-of',
    ]);
  });

  test('is all that is told of a question without other faults', () => {
    const text = `roles: { ceo: 1 }\nkind: level\n${levels}\ncovers: []`;
    expect(said(problemsOf(questionnaire(text)))).toEqual(['14:15 not-one-of']);
  });

  test('that is like no other is told alone', () => {
    const text = `roles: { ceo: 5 }\nkind: slider\ncovers: []`;
    expect(said(problemsOf(questionnaire(text)))).toEqual(['14:15 not-one-of']);
    expect(said(problemsOf(questionnaire(text.replace('slider', '7'))))).toEqual(['14:15 not-one-of']);
  });
});

describe('a question whose kind stands under a misspelt name', () => {
  test.each(['kinde', 'Kind'])('tells %s and what is meant, at its own line', (key) => {
    const text = `roles: { ceo: 1 }\n${key}: levels\n${levels}\ncovers: []`;
    const problems = problemsOf(questionnaire(text));
    expect(said(problems)).toEqual(['14:9 unknown-field']);
    expect(problems).toMatchObject([{ args: { field: key, suggestion: 'kind' } }]);
  });

  test('tells what else is wrong with it', () => {
    const text = `roles: { ceo: 1 }\nkinde: level\nlevels: { 0: a, 1: b, 2: c, 4: e }\nabout: existance`;
    expect(said(problemsOf(questionnaire(text))).toSorted()).toEqual([
      '14:9 unknown-field',
      '15:9 levels-incomplete',
      '16:16 not-one-of',
    ]);
  });

  test.each(['kinde: slider', 'type: levels', 'kinde: 7'])('that tells no kind (%s) lacks it', (line) => {
    const text = `roles: { ceo: 1 }\n${line}\n${levels}`;
    expect(said(problemsOf(questionnaire(text)))).toEqual(['11:9 missing-field']);
  });
});

test('a field under a misspelt name is one fault, not two', () => {
  const text = `role: { ceo: 1 }\nkind: levels\n${levels}\ncovers: []`;
  expect(said(problemsOf(questionnaire(text)))).toEqual(['13:9 unknown-field']);
});

test.each(['- a\n- b\n', 'only words\n'])('%j instead of a file is told what the file is made of', (text) => {
  const told = formatProblems(problemsOf(text, writtenSchemas.glossary));
  expect(told).toContain('The file is made of these fields: terms.');
});

test('a value that is not made of fields is told its type alone', () => {
  expect(problemsOf('- a\n', z.string())).toMatchObject([{ args: { expected: 'text', received: 'a list' } }]);
});

test('makes no code out of texts, which a strict host forbids and a short run does not gain by', () => {
  const real = globalThis.Function;
  onTestFinished(() => {
    globalThis.Function = real;
  });
  const made: unknown[] = [];
  globalThis.Function = new Proxy(real, {
    construct: (target, words: string[]) => {
      made.push(words);
      return Reflect.construct(target, words);
    },
  });
  const schema = fields({ name: id, more: fields({ title: text }) });
  expect(schema.safeParse({ name: 'a', more: { title: 'A' } }).success).toBe(true);
  expect(made).toEqual([]);
});
