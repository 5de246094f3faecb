import { describe, expect, it } from 'vitest';
import { whatIfLearned } from '../../src/diagnose/what-if-learned.ts';
import { whatIfRepaired } from '../../src/diagnose/what-if-repaired.ts';
import { outlineOfWhatIf, type WhatIf } from '../../src/explain/outline-of-what-if.ts';
import { tellLearning, type LearningStory } from '../../src/explain/tell-learning.ts';
import { tellRepairs, type RepairStory } from '../../src/explain/tell-repairs.ts';
import { writeOutline } from '../../src/explain/write-outline.ts';
import type { Diagnosis } from '../../src/model/diagnosis.ts';
import { aSalesKit, inputOn, northwind } from '../support/a-troubled-company.ts';

type Standing = Pick<Diagnosis, 'verdict'>;

const kit = aSalesKit();
const { diagnosis, scorecard } = inputOn(kit, northwind());

function repairing(...ids: readonly string[]): RepairStory {
  const fixes = kit.fixes.filter(({ id }) => ids.includes(id));
  const repairs = fixes.flatMap((fix) => fix.repairs);
  return tellRepairs(kit, diagnosis, fixes, whatIfRepaired(kit, scorecard, repairs));
}

function learning(node: string, sound: boolean): LearningStory {
  const learned = [{ node, sound }];
  return tellLearning(kit, diagnosis, learned, whatIfLearned(kit, scorecard, learned));
}

function pageOf(story: Pick<WhatIf, 'repaired' | 'learned'>): string {
  return writeOutline(outlineOfWhatIf({ company: 'Acme', wave: '2026-Q4', ...story }), {
    width: 80,
    unicode: true,
  });
}

describe('what if something is repaired', () => {
  it('lowers the burden for good at most as far as at once', () => {
    const { burden, outcomes } = repairing('agree-lead-definition');
    expect(burden.before).toBeCloseTo(diagnosis.burden, 9);
    expect(burden.durable).toBeLessThan(burden.before);
    expect(burden.immediate).toBeLessThanOrEqual(burden.durable);
    expect(outcomes.map(({ node }) => node)).toEqual(['customers-leave', 'prospects-do-not-buy']);
  });

  it('names what is needed first and would break again', () => {
    const story = repairing('agree-lead-definition');
    expect(story.needs.map(({ fix }) => fix)).toEqual(['monthly-joint-meeting']);
    expect(story.comesBack[0]?.node).toBe('lead-definition');
    const page = pageOf({ repaired: story });
    expect(page).toContain('not counted, but needed first: Plan together every month');
    expect(page).toMatch(/[\d.]+ % of the relief would\s+come\s+back/);
    expect(page).toContain('One other outcome stays as it is.');
    expect(page).not.toContain('If you learn this');
  });

  it('does not ask for groundwork that is in place, and says so', () => {
    const fixes = kit.fixes
      .filter(({ id }) => id === 'agree-lead-definition')
      .map((fix) => ({ ...fix, after: ['crm-clean-up'], inPlace: fix.after }));
    const story = tellRepairs(kit, diagnosis, fixes, whatIfRepaired(kit, scorecard, []));
    expect(story.needs.map(({ fix }) => fix)).toEqual(['crm-clean-up']);
    expect(story.inPlace.map(({ fix }) => fix)).toEqual(['monthly-joint-meeting']);
    const page = pageOf({ repaired: story }).replace(/\s+/g, ' ');
    expect(page).toContain('- in place by the answers, so not needed first: Plan together every month');
    expect(page).not.toContain('but needed first: Plan together every month');
  });

  it('adds the work of several fixes, and asks for nothing that is among them', () => {
    expect(repairing('agree-lead-definition', 'monthly-joint-meeting')).toMatchObject({
      effort: 3,
      needs: [],
      inPlace: [],
    });
  });

  it('settles ties by id', () => {
    const after = whatIfRepaired(kit, scorecard, []);
    const all = (belief: number) => after.durable.nodes.map(({ node }) => ({ node, belief }));
    const even = {
      ...after,
      durable: { ...after.durable, nodes: all(0.5) },
      immediate: { ...after.immediate, nodes: all(0.4) },
    };
    const ids = tellRepairs(kit, diagnosis, [], even).comesBack.map(({ node }) => node);
    expect(ids).toEqual(ids.toSorted());
    expect(ids.length).toBeGreaterThan(1);
  });

  it('says nothing of relief where there is none', () => {
    const nothing = { ...repairing('crm-clean-up'), comesBack: [] };
    const flat = { before: 0.5, durable: 0.5, immediate: 0.5 };
    const page = pageOf({ repaired: { ...nothing, burden: flat } });
    expect(page).toMatch(/would stay so: what\s+this\s+repairs\s+is\s+hardly\s+broken/);
    expect(page).not.toContain('break again');
  });

  it('names only outcomes that move, and relief that stays whole without speaking of a relapse', () => {
    const still = { title: 'T', before: 0.3, durable: 0.3, immediate: 0.3 };
    const story = { ...repairing('crm-clean-up'), comesBack: [] };
    const page = pageOf({
      repaired: {
        ...story,
        burden: { before: 0.5, durable: 0.2, immediate: 0.2 },
        outcomes: [
          { ...still, node: 'moves', durable: 0.1 },
          { ...still, node: 'first' },
          { ...still, node: 'second' },
        ],
      },
    });
    expect(page).toMatch(/is 50 % now\s+and\s+would\s+be\s+20 %,\s+at\s+once\s+and\s+for\s+good\./);
    expect(page).toContain('T (moves): 30 % → 10 % (30 %)');
    expect(page).toContain('The other 2 outcomes stay as they are.');
    expect(page).not.toContain('(first)');
    const none = pageOf({ repaired: { ...story, outcomes: [{ ...still, node: 'first' }] } });
    expect(none).not.toContain('Outcomes in trouble');
  });

  it('takes what the diagnosis of another kit does not know as it is', () => {
    const stranger = {
      ...diagnosis,
      nodes: diagnosis.nodes.map((each) => ({ ...each, node: `x-${each.node}` })),
    };
    const after = whatIfRepaired(kit, scorecard, []);
    const [first] = tellRepairs(kit, stranger, [], after).outcomes;
    expect(first?.durable).toBe(first?.before);
    expect(first?.title).toBe('x-customers-leave');
  });
});

describe('what if something is learned', () => {
  it('moves beliefs and repairs nothing', () => {
    const story = learning('coaching', true);
    expect(story.learned).toMatchObject([{ node: 'coaching', sound: true }]);
    expect(story.moved.map(({ node }) => node)).not.toContain('coaching');
    expect(story.moved.length).toBeGreaterThan(0);
    const page = pageOf({ learned: story });
    expect(page).toContain('(coaching is sound)');
    expect(page).toContain('Knowing repairs nothing');
    expect(page).toContain('What to repair first');
    expect(page).not.toContain('If you repair this');
  });

  it('says when the first choice stays and when it changes', () => {
    const [first] = diagnosis.ranking;
    const id = first?.node ?? '';
    expect(pageOf({ learned: learning(id, true) })).toContain('What to repair first changes');
    expect(pageOf({ learned: learning(id, false) })).toContain('What to repair first stays the same');
    expect(pageOf({ learned: learning(id, false) })).toContain(`(${id} is broken)`);
  });

  const root: Standing = { verdict: { kind: 'root-cause', roots: ['crm'] } };
  const open: Standing = { verdict: { kind: 'insufficient-evidence', candidates: ['crm', 'coaching'] } };
  const bare: Standing = { verdict: { kind: 'insufficient-evidence', candidates: ['message'] } };
  const healthy: Standing = { verdict: { kind: 'healthy' } };
  const beyond: Standing = {
    verdict: { kind: 'insufficient-evidence', candidates: [], unexplained: ['customers-leave'] },
  };
  const crm = `${kit.nodes.find(({ id }) => id === 'crm')?.fault ?? ''} (crm)`;

  it.each([
    [healthy, healthy, 'Nothing is to be repaired first, neither now nor then.'],
    [
      beyond,
      beyond,
      'Nothing is to be repaired first, neither now nor then: nothing asked about is to blame.',
    ],
    [healthy, root, `Now nothing must be repaired; then what to repair first is this: ${crm}.`],
    [beyond, root, `Now nothing asked about is to blame; then what to repair first is this: ${crm}.`],
    [root, healthy, `Now what to repair first is this: ${crm}; then nothing must be repaired.`],
    [open, open, `The first suspect stays the same: ${crm}.`],
    [open, root, `Now the first suspect is this: ${crm}; then what to repair first is this: ${crm}.`],
    [bare, open, `Now the answers point to no cause yet; then the first suspect is this: ${crm}.`],
    [bare, bare, 'The answers point to no cause yet, neither now nor then.'],
    [root, root, `What to repair first stays the same: ${crm}.`],
  ])('names first what the verdict names: %j, %j', (now, then, words) => {
    const after = whatIfLearned(kit, scorecard, []);
    if (after === undefined) throw new Error('It is not impossible.');
    const own = <One extends { readonly node: string }>(nodes: readonly One[]) =>
      nodes.map((each) => ({ ...each, ownFault: each.node === 'message' ? 0 : 0.6 }));
    const before = { ...diagnosis, ...now, nodes: own(diagnosis.nodes) };
    const learned = tellLearning(kit, before, [], { ...after, ...then, nodes: own(after.nodes) });
    expect(pageOf({ learned }).replace(/\s+/g, ' ')).toContain(` ${words} `);
  });

  it('says so where the kit holds it impossible', () => {
    const story = tellLearning(kit, diagnosis, [{ node: 'crm', sound: false }], undefined);
    expect(story).toMatchObject({ learned: [{ node: 'crm', sound: false }], possible: false, moved: [] });
    expect(pageOf({ learned: story })).toContain('holds that for impossible');
  });

  it('names no first choice where there is no capability', () => {
    const after = whatIfLearned(kit, scorecard, []);
    const nodes = diagnosis.nodes.map((each) => ({ ...each, node: `x-${each.node}` }));
    const story = tellLearning(kit, { ...diagnosis, nodes, ranking: [] }, [], after);
    expect(story).toMatchObject({ possible: true, moved: [] });
    expect(pageOf({ learned: story })).not.toContain('What to repair first');
    expect(pageOf({ learned: { learned: [], possible: true, moved: [] } })).toContain('from 0 % to 0 %');
  });
});
