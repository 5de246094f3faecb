import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse as parseByYaml } from 'yaml';
import { loadSheet } from '../../src/load/load-sheet.ts';
import { parseYaml } from '../../src/load/parse-yaml.ts';
import { quickValueOf } from '../../src/load/quick/quick-value-of.ts';
import { slimSheetFromEvents } from '../../src/load/slim-sheet-from-events.ts';
import { slimSheetFromJson } from '../../src/load/slim-sheet-from-json.ts';
import { slimSheetFromPlain } from '../../src/load/slim-sheet-from-plain.ts';
import { slimSheetOf } from '../../src/load/slim-sheet-of.ts';
import { soundSheetFrom } from '../../src/load/sound-sheet-from.ts';
import type { SlimSheet } from '../../src/model/slim-sheet.ts';
import { mutated, yamlLike } from '../support/damaged-yaml.ts';
import { sampleKit } from '../support/kit-texts.ts';
import { sampleSheetText } from '../support/sheet-texts.ts';
import { runs } from '../support/law-runs.ts';
import { slimSheetFrom } from '../support/slim-sheet-from.ts';

const kit = sampleKit();
const today = '2026-12-01';

/** What the lane that tells every fault makes of a text; undefined where it has anything to say. */
function byTheBook(text: string): SlimSheet | undefined {
  const loaded = loadSheet(kit, { path: 'x', text }, { today });
  return loaded.ok && loaded.problems.length === 0 ? slimSheetOf(kit, loaded.value) : undefined;
}

/** The quick lane may pass a text on to the other one, but it may never say something else. */
function expectAgreement(quick: SlimSheet | undefined, text: string): void {
  if (quick !== undefined) expect(quick).toEqual(byTheBook(text));
}

function slimSheetFromLine(text: string): SlimSheet | undefined {
  const sheet = slimSheetFromJson(kit, { path: 'x', text }, today);
  return sheet === 'refused' ? undefined : sheet;
}

function expectSameSheet(text: string): void {
  const source = { path: 'x', text };
  const sound = soundSheetFrom(kit, source, today);
  if (sound !== undefined)
    expect(loadSheet(kit, source, { today })).toEqual({ ok: true, value: sound, problems: [] });
}

test('whatever the quick reader takes, the careful one takes without a word and as the same value', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        yamlLike.map((parts) => parts.join('')),
        mutated(sampleSheetText),
      ),
      (text) => {
        const quick = quickValueOf(text);
        if (quick === undefined) return;
        const { tree, problems } = parseYaml({ path: 'x', text }, 1_000_000);
        expect(problems.map(({ code }) => code).filter((code) => code !== 'file-empty')).toEqual([]);
        if (tree !== undefined) expect(quick).toEqual(tree.value);
      },
    ),
    runs(1000),
  );
});

test('however a sheet is damaged, the quick lane says the same as the careful one, or nothing', () => {
  fc.assert(
    fc.property(mutated(sampleSheetText), (text) => {
      expectAgreement(slimSheetFrom(kit, { path: 'x', text }, today), text);
    }),
    runs(1000),
  );
});

test('what the reader of plain sheets or of JSON refuses, the one of any YAML refuses too', () => {
  const line = JSON.stringify(parseByYaml(sampleSheetText));
  fc.assert(
    fc.property(fc.oneof(mutated(sampleSheetText), mutated(line)), (text) => {
      const source = { path: 'x', text };
      const readings = [slimSheetFromPlain(kit, source, today), slimSheetFromJson(kit, source, today)];
      if (readings.includes('refused')) expect(slimSheetFromEvents(kit, source, today)).toBe('refused');
    }),
    runs(1000),
  );
});

test('however a sheet is damaged, what is read without the schema is what the schema makes of it, places and all', () => {
  fc.assert(
    fc.property(mutated(sampleSheetText), (text) => {
      expectSameSheet(text);
    }),
    runs(1000),
  );
});

test('however a line of JSON is damaged, the quick lane says the same as the careful one, or nothing', () => {
  const line = JSON.stringify(parseByYaml(sampleSheetText));
  fc.assert(
    fc.property(mutated(line), (text) => {
      expectAgreement(slimSheetFromLine(text), text);
    }),
    runs(1000),
  );
});

const changes: Readonly<Record<string, readonly [string, string]>> = {
  'a kit of another version': ['sample@1.0.0', 'sample@0.9.0'],
  'a field nobody knows': ['wave:', 'waves: 1\nwave:'],
  'an interviewer': ['wave:', 'interviewer: Maren\nwave:'],
  'an interviewer without a name': ['wave:', 'interviewer: ""\nwave:'],
  flags: ['wave:', 'flags: [fast]\nwave:'],
  'flags that are none': ['wave:', 'flags: [1]\nwave:'],
  'flags that are no list': ['wave:', 'flags: fast\nwave:'],
  'no company': ['company:\n  name: Northwind\n  size: 85\n  uses-channel-partners: yes\n', ''],
  'a company without a name': ['name: Northwind', 'name: 7'],
  'a fact nobody knows': ['size: 85', 'sise: 85'],
  'a fact nobody knows, without a value': ['size: 85', 'sise:'],
  'a fact without a value': ['size: 85', 'size:'],
  'a fact of the wrong kind': ['size: 85', 'size: many'],
  'a fact that is true': ['size: 85', 'size: true'],
  'no wave': ['wave: 2026-Q4', 'wave: ""'],
  'a date that is a number': ['2026-11-21', '2026'],
  'a day that does not exist': ['2026-11-21', '2026-02-30'],
  'a day to come': ['2026-11-21', '2027-01-01'],
  'nobody who answers': ['respondent: { id: c-1, role: ceo }\n', ''],
  'a respondent with a field too many': ['role: ceo }', 'role: ceo, rolle: rep }'],
  'a respondent with an odd id': ['id: c-1', 'id: "c 1"'],
  'a respondent with a name': ['role: ceo }', 'role: ceo, name: Ada }'],
  'a respondent with an empty name': ['role: ceo }', 'role: ceo, name: "" }'],
  'a respondent who is not named': ['role: ceo }', 'role: ceo, anonymous: true }'],
  'a respondent who may be named': ['role: ceo }', 'role: ceo, anonymous: perhaps }'],
  'two hats': ['role: ceo', 'roles: [ceo, rep]'],
  'hats twice over': ['role: ceo', 'role: ceo, roles: [rep]'],
  'no hat': ['role: ceo', 'roles: []'],
  'a hat nobody knows': ['role: ceo', 'role: cto'],
  'no answers': ['answers:', 'answer:'],
  'an answer to nothing': ['joint-planning:', 'joint-plan:'],
  'an answer that is a list': ['partners: no', 'partners: [no]'],
  'an answer that is true': ['partners: no', 'partners: true'],
  'an answer left open': ['partners: no', 'partners:'],
  'a level too high': ['written: 1', 'written: 5'],
  'words for a level': ['written: 1', 'written: one'],
  'a note without words': ['"as far as I know"', '" "'],
  'an evidence nobody knows': ['evidence: hearsay', 'evidence: rumour'],
  'a field nobody knows in an answer': ['evidence: hearsay', 'proof: hearsay'],
  'a value and a range': ['{ between: [15, 20]', '{ value: 15, between: [15, 20]'],
  'neither value nor range': ['{ between: [15, 20],', '{'],
  'a range of three': ['[15, 20]', '[15, 20, 25]'],
  'a range of words': ['[15, 20]', '[few, many]'],
  'another unit': ['unit: percent', 'unit: euro'],
  'an empty unit': ['unit: percent', 'unit: ""'],
  'a value that is a list': ['value: 2', 'value: [2]'],
  'no reason': ['n/a: not a customer', 'n/a: ""'],
  'a reason and a note': ['n/a: not a customer', 'n/a: not a customer, note: x'],
  'a key that is a number': ['wave:', '7: x\nwave:'],
  'a key that is a list': ['wave:', '[a]: x\nwave:'],
  'a key that is too long': ['wave:', `${'k'.repeat(201)}: x\nwave:`],
  'a key twice': ['wave:', 'wave: 2026-Q3\nwave:'],
  'an anchor': ['wave: 2026', 'wave: &a 2026'],
  'an alias': ['wave: 2026-Q4', 'wave: *a'],
  'a list with an anchor': ['role: ceo', 'roles: &a [ceo]'],
  'a map with a tag': ['respondent: {', 'respondent: !!map {'],
  'a number of the wrong make': ['written: 1', 'written: 0x1'],
  'a second document': ['wave:', '---\nwave:'],
  'a broken quote': ['name: Northwind', 'name: "Northwind'],
  'a character that turns the text': ['Northwind', 'North\u202ewind'],
  'a letter with an accent': ['Northwind', 'Nórthwind'],
};

test.each(Object.entries(changes))('%s: the two lanes agree', (_name, [before, after]) => {
  expect(sampleSheetText).toContain(before);
  const text = sampleSheetText.replace(before, after);
  expectAgreement(slimSheetFrom(kit, { path: 'x', text }, today), text);
  expectSameSheet(text);
});

test('a line of JSON that brings in a control character by an escape is left to the careful lane', () => {
  for (const escape of ['\\f', '\\b', '\\u0007']) {
    const text = JSON.stringify(parseByYaml(sampleSheetText)).replace('as far', `${escape}as far`);
    expectAgreement(slimSheetFromLine(text), text);
  }
});

test('a sheet as people write it takes the quick lane, as YAML and as JSON', () => {
  expect(slimSheetFrom(kit, { path: 'x', text: sampleSheetText }, today)).toEqual(byTheBook(sampleSheetText));
  const text = JSON.stringify(parseByYaml(sampleSheetText));
  expect(slimSheetFromLine(text)).toEqual(byTheBook(sampleSheetText));
  expect(soundSheetFrom(kit, { path: 'x', text: sampleSheetText }, today)).toBeDefined();
  expectSameSheet(sampleSheetText);
});

test('a text of any other kind is left to the careful lane', () => {
  for (const text of ['', '- a', 'word', '7', `a: ${'x'.repeat(1024 * 1024)}`]) {
    expect(slimSheetFrom(kit, { path: 'x', text }, today)).toBeUndefined();
    expect(slimSheetFromLine(text)).toBeUndefined();
    expect(soundSheetFrom(kit, { path: 'x', text }, today)).toBeUndefined();
  }
});

test('a file with more entries than a sheet may have is left to the careful lane', () => {
  expect(quickValueOf(`[${'0,'.repeat(60_000)}]`)).toBeUndefined();
});
