import { describe, expect, it } from 'vitest';
import { examineInFull } from '../../src/examine.ts';
import { explainerOf } from '../../src/explain/explain.ts';
import type { ExplainedValue } from '../../src/model/explanation.ts';
import { sayChance } from '../../src/text/say-chance.ts';
import { sayNumber } from '../../src/text/say-number.ts';
import { sayShare } from '../../src/text/say-share.ts';
import { anExample } from '../support/an-example.ts';
import { theShippedKit } from '../support/the-shipped-kit.ts';

const kit = theShippedKit();

/** What is no number of this company: names of parts, and the ends of scales. */
const fixed = /part \d+|of 100|(?:about|more than) \d+ in \d+/gu;

const words: Readonly<Record<string, number>> = { one: 1 };

function numbersOf(text: string): readonly number[] {
  const found = text
    .replaceAll(fixed, '')
    .match(/\d+(?:\.\d+)?|\bone (?=root cause|step|point|thing|rating)/gu);
  return (found ?? []).map((each) => words[each.trim()] ?? Number(each));
}

describe.each(['northwind-instruments', 'brackenmoor-lifts', 'larkfield-services'])(
  'what the sentences of %s say',
  (company) => {
    const options = { at: '2026-11-13', toolVersion: '0.1.0', robustness: false };
    const input = examineInFull(kit, anExample(kit, company), options);
    const explained = explainerOf(input);
    const { answer, plan, disagreements, rootCauses, health } = input.report;
    const valuesOf = (id: string): readonly ExplainedValue[] => explained(id)?.values ?? [];
    const valueAt = (id: string, field: string): number | undefined =>
      valuesOf(id).find((value) => value.field === field)?.value;

    it.each([
      answer.headline,
      answer.sureness,
      plan.intro,
      disagreements.intro,
      rootCauses.intro,
      health.summary,
    ])('in numbers stands among those that explain shows: $id', ({ id, text }) => {
      const shown = valuesOf(id).map(({ value }) => sayNumber(value));
      expect(numbersOf(text).filter((number) => !shown.includes(String(number)))).toEqual([]);
    });

    it('in words of a share or a chance is a number that explain shows', () => {
      const share = valueAt('answer.headline', 'numbers.share');
      const told = /explains? (.+) of the trouble/u.exec(answer.headline.text)?.[1];
      expect(share === undefined ? undefined : sayShare(share)).toBe(told);
      const chance = valueAt('answer.sureness', 'numbers.chance');
      expect(chance === undefined).toBe(told === undefined);
      expect(answer.sureness.text).toContain(chance === undefined ? 'How sure' : sayChance(chance));
      const relief = valueAt('plan.intro', 'share');
      const taken = /take away (.+) of the trouble/u.exec(plan.intro.text)?.[1];
      expect(relief === undefined ? undefined : sayShare(relief)).toBe(taken);
    });

    it('has a name for each of several numbers of a kind', () => {
      const groups = valuesOf('disagreements.intro').filter(({ field }) => field === 'groups.people');
      expect(groups.map(({ of }) => of)).toEqual(disagreements.groups.map(({ title }) => title));
    });
  },
);
