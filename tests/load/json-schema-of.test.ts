import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { fileKinds, jsonSchemaOf } from '../../src/load/json-schema-of.ts';
import { writtenSchemas } from '../../src/load/written-schemas.ts';
import { writeJson } from '../../src/render/write-json.ts';
import { docSamples } from '../support/doc-samples.ts';
import { everyComparison } from '../support/every-comparison.ts';
import { everyVerdict } from '../support/every-verdict.ts';

const folder = new URL('../../schemas/', import.meta.url);

const samples = new Map([
  ...docSamples('kit-format.md'),
  ...docSamples('sheet-format.md'),
  ...docSamples('policy-format.md'),
  ['report', readFileSync(new URL('../golden/troubled-company/report.json', import.meta.url), 'utf8')],
  ['verdict', writeJson(everyVerdict()[0])],
  ['comparison', writeJson(everyComparison()[0])],
]);

/** What a program writes: a newer one may add keys to it. */
const isOpen = (kind: string): boolean => ['report', 'verdict', 'comparison'].includes(kind);

const validators = new Map<string, ValidateFunction>();

/** Compiled once for each kind, because that takes longer than all else here. */
function validatorOf(kind: (typeof fileKinds)[number]): ValidateFunction {
  const known = validators.get(kind);
  if (known !== undefined) return known;
  const validate = new Ajv({ strict: false, allErrors: true }).compile(jsonSchemaOf(kind));
  validators.set(kind, validate);
  return validate;
}

test('every kind of file has a schema and every schema a kind', () => {
  expect([...fileKinds].toSorted()).toEqual(Object.keys(writtenSchemas).toSorted());
  const names = readdirSync(folder).toSorted();
  expect(names).toEqual(fileKinds.map((kind) => `${kind}.schema.json`).toSorted());
});

describe.each(fileKinds)('the schema of a %s', (kind) => {
  const validate = validatorOf(kind);
  const text = `${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`;
  const file = new URL(`${kind}.schema.json`, folder);

  test('is committed as it is generated', () => {
    if (process.env['UPDATE_SCHEMAS'] === '1') writeFileSync(file, text);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test('takes the sample of the documentation', () => {
    validate(parse(samples.get(kind) ?? ''));
    expect(validate.errors).toBe(null);
  });

  test.skipIf(isOpen(kind))('refuses a field that does not belong there', () => {
    expect(validate({ ...parse(samples.get(kind) ?? ''), surprise: 1 })).toBe(false);
  });
});

describe.each([
  ['verdict', everyVerdict],
  ['comparison', everyComparison],
] as const)('the schema of a %s', (kind, every) => {
  const validate = validatorOf(kind);
  const all = every().map((one) => JSON.parse(writeJson(one)) as unknown);

  test('takes all that is written, and knows each of its keys', () => {
    for (const one of all) {
      validate(one);
      expect(validate.errors).toBe(null);
      expect(writtenSchemas[kind].parse(one)).toEqual(one);
    }
  });

  test('wants every key that always stands there', () => {
    const [first] = all as readonly object[];
    const always = Object.keys(first ?? {}).filter((key) =>
      all.every((one) => Object.hasOwn(one as object, key)),
    );
    expect(always.length).toBeGreaterThan(10);
    expect(always.filter((key) => validate({ ...first, [key]: undefined }))).toEqual([]);
  });
});
