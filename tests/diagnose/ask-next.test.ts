import { describe, expect, test } from 'vitest';
import { askNext, askNextIn } from '../../src/diagnose/ask-next.ts';
import { caseOf } from '../../src/diagnose/case-of.ts';
import { diagnose, diagnoseCase } from '../../src/diagnose/diagnose.ts';
import type { Kit, Question } from '../../src/model/kit.ts';
import type { Reading, Scorecard } from '../../src/model/scorecard.ts';
import type { Evidence } from '../../src/model/sheet.ts';
import { aKit } from '../support/a-kit.ts';
import { aReading, aScorecard, readingsAt } from '../support/a-scorecard.ts';
import { exampleLevels, theWorkedExample } from '../support/the-worked-example.ts';
import { gainByHand, scoresByHand, tryByHand, turnByHand } from '../support/tried-by-hand.ts';

const capabilities = ['coaching', 'manager', 'process', 'skill', 'strategy'];
const fixes = capabilities.map((capability, index) => ({
  id: `fix-${capability}`,
  effort: 1 + (index % 3),
  repairs: [{ capability, effect: 0.8 }],
}));
const kit = theWorkedExample({ fixes: aKit({ nodes: [], fixes }).fixes });
const three = readingsAt({ coaching: 0, winrate: 0, turnover: 1 });

/** The same, where no answer could turn the verdict. */
const firm: Kit = {
  ...kit,
  thresholds: { ...kit.thresholds, verdict: { ...kit.thresholds.verdict, rootOwnFault: 2 } },
};

/** The same, with a figure for the manager that two questions ask for. */
const withFigure: Kit = {
  ...kit,
  questions: kit.questions.flatMap((each) => {
    if (each.id !== 'manager-q') return [each];
    const asked = { ...each, form: { kind: 'metric', metric: 'hours' } as const };
    return [asked, { ...asked, id: 'manager-again' }];
  }),
};

function aFigure(evidence: Evidence | undefined): Reading {
  const reading = aReading({ node: 'manager', level: 3, group: 'figure', weight: 'figure' });
  return evidence === undefined ? reading : { ...reading, evidence };
}

describe('the questions to ask next', () => {
  test('are three, on three nodes, the most telling first', () => {
    const asked = askNext(kit, aScorecard(kit, three));
    expect(asked).toHaveLength(3);
    expect(new Set(asked.map(({ node }) => node)).size).toBe(3);
    expect(asked.map(({ question }) => question)).toEqual(['manager-q', 'coaching-q', 'skill-q']);
    expect(asked[0]?.gain).toBeGreaterThan(0.009);
  });

  test.each(capabilities)(
    'about %s turn the verdict with the chance that trying all five levels by hand gives',
    (id) => {
      const [found] = askNext(kit, aScorecard(kit, three), { questions: [`${id}-q`] });
      const question = kit.questions.find((each) => each.node === id) ?? fail();
      expect(found?.turn).toBeCloseTo(turnByHand(kit, question, three), 10);
    },
  );

  test('that could turn the verdict come before those that only sway more, however many answered there', () => {
    const manager = aReading({ node: 'manager', level: 0, respondent: 'a', question: 'other' });
    const asked = askNext(kit, aScorecard(kit, [...three, manager]), { limit: 9 });
    const sways = asked.map(({ sway }) => sway);
    expect(asked[0]).toMatchObject({ node: 'manager', prospect: 'verdict' });
    expect(new Set(asked.slice(1).map(({ prospect }) => prospect))).toEqual(new Set(['worth']));
    expect(sways[0]).toBeLessThan(sways[1] ?? NaN);
  });

  test('are no matter of choice where nothing must be repaired', () => {
    const sound = readingsAt({
      ...exampleLevels,
      coaching: 4,
      winrate: 4,
      manager: 4,
      skill: 4,
      turnover: 3,
    });
    const easily = { ...kit, thresholds: { ...kit.thresholds, plan: { gain: 0 } } };
    const asked = askNext(easily, aScorecard(easily, sound), { limit: 9 });
    expect(diagnose(easily, aScorecard(easily, sound)).verdict.kind).toBe('healthy');
    expect(asked.map(({ node, prospect }) => `${node}: ${prospect}`)).toEqual([
      'process: verdict',
      ...['winrate', 'skill', 'strategy', 'turnover', 'coaching'].map((node) => `${node}: worth`),
      'manager: little',
    ]);
    expect(asked[1]?.gainShare).toBeGreaterThan(0.1);
    const given = caseOf(easily, aScorecard(easily, sound));
    const found = diagnoseCase(easily, aScorecard(easily, sound), given, { robustness: false });
    const verdict = { kind: 'insufficient-evidence', candidates: [], unexplained: ['sales'] } as const;
    const beyond = { given, diagnosis: { ...found, verdict } };
    expect(askNextIn(easily, aScorecard(easily, sound), beyond, { limit: 9 })).toEqual(asked);
  });

  test('that sway come by how much they do, and only where none does those with the fewest answers first', () => {
    const again = aReading({ node: 'turnover', level: 1, question: 'other', respondent: 'a' });
    const orderIn = (of: Kit) => askNext(of, aScorecard(of, [...three, again]), { limit: 9 });
    const swaying = orderIn(firm).filter(({ prospect }) => prospect === 'worth');
    expect(swaying.map(({ sway }) => sway)).toEqual(
      swaying.map(({ sway }) => sway).toSorted((a, b) => b - a),
    );
    expect(swaying.map(({ node }) => node)).toContain('turnover');
    const still = orderIn({ ...firm, fixes: [] });
    expect(still.map(({ node }) => node)).toEqual([
      ...['manager', 'process', 'skill', 'strategy'],
      ...['coaching', 'winrate'],
      'turnover',
    ]);
  });

  test.each([
    { coaching: 0, winrate: 0, turnover: 1 },
    { process: 1, skill: 1, winrate: 1 },
  ])('that change hardly anything come by their answers, then by gain, then by sway: %j', (levels) => {
    const trifles = { ...firm, thresholds: { ...firm.thresholds, plan: { gain: 100 } } };
    const again = aReading({ node: 'winrate', level: 1, question: 'other', respondent: 'a' });
    const readings = [...readingsAt(levels), again];
    const asked = askNext(trifles, aScorecard(trifles, readings), { limit: 9 });
    const keys = asked.map(({ node, gain, sway }) => {
      const voices = readings.filter((reading) => reading.node === node).length;
      return [voices, -Math.round(gain * 1e6), -Math.round(sway * 1e6)];
    });
    expect(asked.map(({ prospect }) => prospect)).toEqual(kit.nodes.map(() => 'little'));
    expect(keys).toEqual(
      keys.toSorted((a, b) => a.map((each, at) => each - (b[at] ?? NaN)).find(Boolean) ?? 0),
    );
  });

  test.each(['manager-q', 'skill-q', 'winrate-q', 'strategy-q'])(
    'gain what trying all five levels of %s by hand gains',
    (id) => {
      const question = kit.questions.find((each) => each.id === id) ?? fail();
      const [found] = askNext(kit, aScorecard(kit, three), { questions: [id] });
      expect(found).toMatchObject({ question: id, node: question.node, role: 'ceo' });
      expect(found?.gain).toBeCloseTo(Math.max(0, gainByHand(kit, question, three)), 10);
    },
  );

  test('asked of somebody who sees half of it gain what trying that by hand gains', () => {
    const questions = kit.questions.map((each) =>
      each.id === 'manager-q' ? { ...each, roles: { ceo: 0.5 } } : each,
    );
    const question = questions.find((each) => each.id === 'manager-q') ?? fail();
    const [found] = askNext({ ...kit, questions }, aScorecard(kit, three), { questions: ['manager-q'] });
    expect(found?.gain).toBeCloseTo(Math.max(0, gainByHand(kit, question, three, 0.5)), 10);
  });

  test('are one for each node, the earlier of the kit where two tell the same', () => {
    const questions = kit.questions.flatMap((each) => [each, { ...each, id: `${each.node}-again` }]);
    const asked = askNext({ ...kit, questions }, aScorecard(kit, three), { limit: 99 });
    expect(asked.map(({ question }) => question)).toEqual(
      askNext(kit, aScorecard(kit, three), { limit: 99 }).map(({ question }) => question),
    );
  });

  test('look at the fixes that bring most for their effort, wherever they stand in the kit', () => {
    const useless = Array.from({ length: 13 }, (_, at) => ({
      ...(kit.fixes[0] ?? fail()),
      id: `a-${at + 10}`,
      effort: 1000 + at,
    }));
    const expected = askNext(kit, aScorecard(kit, three)).map(closely);
    expect(askNext({ ...kit, fixes: [...useless, ...kit.fixes] }, aScorecard(kit, three))).toEqual(expected);
    expect(askNext({ ...kit, fixes: [...kit.fixes, ...useless] }, aScorecard(kit, three))).toEqual(expected);
  });

  test('are asked of the role that sees best, the earlier of the kit on a tie', () => {
    const roleOf = (roles: Question['roles'], allowed?: readonly string[]) => {
      const questions = kit.questions.map((each) => (each.id === 'manager-q' ? { ...each, roles } : each));
      const options = { questions: ['manager-q'], ...(allowed === undefined ? {} : { roles: allowed }) };
      return askNext({ ...kit, questions }, aScorecard(kit, three), options)[0]?.role;
    };
    expect(roleOf({ ceo: 0.5, rep: 1 })).toBe('rep');
    expect(roleOf({ rep: 1, 'sales-leader': 1 })).toBe('sales-leader');
    expect(roleOf({ ceo: 0.5, rep: 1 }, ['ceo'])).toBe('ceo');
    expect(roleOf({ rep: 1 }, ['ceo'])).toBeUndefined();
  });

  test('are asked of no role that the company does not have', () => {
    const when = { kind: 'fact', fact: 'has-reps', test: { kind: 'yes' } } as const;
    const roles = kit.roles.map((role) => (role.id === 'rep' ? { ...role, when } : role));
    const questions = kit.questions.map((each) =>
      each.id === 'manager-q' ? { ...each, roles: { ceo: 0.5, rep: 1 } } : each,
    );
    const roleWith = (facts?: Readonly<Record<string, boolean>>) =>
      askNext({ ...kit, questions, roles }, aScorecard(kit, three), {
        questions: ['manager-q'],
        ...(facts === undefined ? {} : { facts }),
      })[0]?.role;
    expect(roleWith()).toBe('rep');
    expect(roleWith({ 'has-reps': true })).toBe('rep');
    expect(roleWith({ 'has-reps': false })).toBe('ceo');
  });

  test('are asked of a role whose only known person has answered only where no other sees it', () => {
    const roleAmong = (ids: readonly string[], roles: Question['roles'], heard: Partial<Reading> = {}) => {
      const questions = kit.questions.map((each) => (each.id === 'coaching-q' ? { ...each, roles } : each));
      const readings = three.map((each) => (each.node === 'coaching' ? { ...each, ...heard } : each));
      const known = {
        anonymous: false,
        date: '',
        path: '',
        asked: 1,
        answered: 1,
        unknown: 0,
        notApplicable: 0,
      };
      const respondents = ids.map((id) => ({ ...known, id, roles: [id.slice(0, -2)] }));
      const scorecard = { ...aScorecard(kit, readings), respondents };
      return askNext({ ...kit, questions }, scorecard, { questions: ['coaching-q'] })[0]?.role;
    };
    expect(roleAmong(['rep-1'], { ceo: 0.5, rep: 1 })).toBe('ceo');
    expect(roleAmong(['rep-1', 'rep-1'], { ceo: 0.5, rep: 1 })).toBe('ceo');
    expect(roleAmong(['rep-1', 'rep-2'], { ceo: 0.5, rep: 1 })).toBe('rep');
    expect(roleAmong(['rep-1'], { rep: 1 })).toBe('rep');
    expect(roleAmong(['rep-1', 'marketing-1'], { ceo: 0.5, rep: 1 })).toBe('ceo');
    expect(roleAmong(['ceo-1'], { ceo: 1, rep: 0.5 }, { group: 'ceo', respondent: 'ceo-1' })).toBe('rep');
  });

  test('are none that two people answered already, but one voice is not enough', () => {
    const twice = [...three, aReading({ node: 'coaching', level: 0, respondent: 'rep-2' })];
    const nodes = askNext(kit, aScorecard(kit, twice), { limit: 9 }).map(({ node }) => node);
    expect(nodes).not.toContain('coaching');
    expect(nodes).toContain('winrate');
    expect(nodes).toHaveLength(6);
  });

  test('are none that ask for free words, and none on what does not apply', () => {
    const questions = kit.questions.map((each) =>
      each.node === 'manager' ? { ...each, form: { kind: 'text' } as const } : each,
    );
    const score = {
      node: 'skill',
      value: { state: 'not-assessed', reason: 'does-not-apply' },
      coverage: 0,
      respondents: 0,
      groups: [],
    } as const;
    const unasked = {
      ...score,
      node: 'process',
      value: { state: 'not-assessed', reason: 'not-asked' },
    } as const;
    const scorecard = aScorecard(kit, three, [score, unasked]);
    const nodes = askNext({ ...kit, questions }, scorecard, { limit: 9 }).map(({ node }) => node);
    expect(nodes).not.toContain('manager');
    expect(nodes).not.toContain('skill');
    expect(nodes).toContain('process');
  });

  test('weigh a figure as a figure', () => {
    const swayOf = (of: Kit) => askNext(of, aScorecard(of, three), { questions: ['manager-q'] })[0]?.sway;
    expect(swayOf(withFigure)).not.toBeCloseTo(swayOf(kit) ?? NaN, 6);
  });

  test.each([undefined, 'hearsay', 'document'] as const)(
    'ask for a better grounded figure than one that rests on %s, and gain what taking its place gains',
    (evidence) => {
      const standing = aFigure(evidence);
      const [found] = askNext(withFigure, aScorecard(kit, [...three, standing]), {
        questions: ['manager-again'],
      });
      expect(found).toMatchObject({ question: 'manager-again', replaces: evidence ?? 'unsaid' });
      const question = withFigure.questions.find(({ id }) => id === 'manager-again') ?? fail();
      const byHand = tryByHand(kit, question, { readings: [...three, standing], kept: three });
      expect(found?.gain).toBeCloseTo(byHand.best - byHand.averaged, 10);
      expect(found?.gain).toBeGreaterThan(0);
    },
  );

  test('see the better grounded figure in full, even where the role that looks it up sees half of the matter', () => {
    const questions = withFigure.questions.map((each) => ({ ...each, roles: { ceo: 0.5 } }));
    const gainOf = (of: Kit) =>
      askNext(of, aScorecard(of, [...three, aFigure('hearsay')]), { questions: ['manager-q'] })[0]?.gain;
    expect(gainOf({ ...withFigure, questions })).toBe(gainOf(withFigure));
    expect(gainOf(withFigure)).toBeGreaterThan(0);
  });

  test('are none for a metric whose figure comes from a system, through whichever question', () => {
    const scorecard = aScorecard(kit, [...three, aFigure('system')]);
    expect(askNext(withFigure, scorecard, { limit: 9 }).map(({ node }) => node)).not.toContain('manager');
    expect(askNext(withFigure, scorecard, { questions: ['manager-q', 'manager-again'] })).toEqual([]);
  });

  test('are left where a figure from a system is one of another metric, or on another node', () => {
    const metricOn: Readonly<Record<string, string>> = {
      manager: 'hours',
      skill: 'hours',
      process: 'orders',
    };
    const questions = kit.questions.map((each) => {
      const metric = metricOn[each.node];
      return metric === undefined ? each : { ...each, form: { kind: 'metric', metric } as const };
    });
    const scorecard = aScorecard(kit, [...three, aFigure('system')]);
    const asked = askNext({ ...kit, questions }, scorecard, { limit: 9 });
    expect(asked.map(({ node }) => node)).not.toContain('manager');
    expect(asked.map(({ node }) => node)).toEqual(expect.arrayContaining(['skill', 'process']));
    expect(asked.filter(({ replaces }) => replaces !== undefined)).toEqual([]);
  });

  test('are put to nobody whose answer would not count', () => {
    const roleIn = (sensitive: boolean, scorecard: Scorecard) => {
      const questions = kit.questions.map((each) =>
        each.id === 'manager-q' ? { ...each, sensitive, roles: { rep: 1, ceo: 0.5 } } : each,
      );
      return askNext({ ...kit, questions, roles }, scorecard, { questions: ['manager-q'] })[0]?.role;
    };
    const roles = kit.roles.map((role) => ({ ...role, executive: role.id === 'ceo' }));
    const open = aScorecard(kit, three);
    const elsewhere = { question: 'skill-q', groups: ['rep'], tooFew: [] };
    expect(roleIn(false, open)).toBe('rep');
    expect(roleIn(true, open)).toBe('ceo');
    expect(roleIn(true, { ...open, hidden: [elsewhere] })).toBe('ceo');
    expect(roleIn(true, { ...open, hidden: [{ ...elsewhere, question: 'manager-q' }] })).toBe('rep');
    const spoken = aReading({ node: 'manager', group: 'ceo', respondent: 'ceo-1' });
    expect(roleIn(true, aScorecard(kit, [...three, spoken]))).toBeUndefined();
  });

  test('could change what to do first, or what that is worth, from 2 % of what the best fix brings', () => {
    const best = Math.max(...scoresByHand(kit, three));
    const asked = askNext(kit, aScorecard(kit, three), { limit: 9 });
    for (const { gain, sway, turn, gainShare, swayShare, prospect } of asked) {
      expect(gainShare).toBeCloseTo(gain / best, 10);
      expect(swayShare).toBeCloseTo(sway / best, 10);
      const lesser = sway >= best * 0.02 ? 'worth' : 'little';
      const choice = gain >= best * 0.02 ? 'choice' : lesser;
      expect(prospect).toBe(turn >= 0.05 ? 'verdict' : choice);
    }
    const prospects = askNext(firm, aScorecard(firm, three), { limit: 9 }).map(({ prospect }) => prospect);
    expect(new Set(prospects)).toEqual(new Set(['choice', 'worth']));
  });

  test('change little where hardly anything is left to repair', () => {
    const thresholds = { ...firm.thresholds, plan: { gain: 100 } };
    const [first] = askNext({ ...kit, thresholds }, aScorecard(kit, three));
    expect(first).toMatchObject({ prospect: 'little', gainShare: (first?.gain ?? NaN) / 100 });
    const free = { ...kit, fixes: [], thresholds: { ...kit.thresholds, plan: { gain: 0 } } };
    expect(askNext(free, aScorecard(kit, three))[0]).toMatchObject({ gainShare: 0, swayShare: 0 });
  });

  test('gain nothing where there is nothing to repair', () => {
    const bare = { ...kit, fixes: [] };
    expect(askNext(bare, aScorecard(bare, three)).map(({ gain }) => gain)).toEqual([0, 0, 0]);
    const empty = aKit({ nodes: [] });
    expect(askNext(empty, aScorecard(empty, []))).toEqual([]);
  });

  test('do not change when a fix is written down twice', () => {
    const doubled = { ...kit, fixes: kit.fixes.flatMap((fix) => [{ ...fix, id: `${fix.id}-2` }, fix]) };
    const asked = askNext(doubled, aScorecard(kit, three));
    expect(asked).toEqual(askNext(kit, aScorecard(kit, three)).map(closely));
  });

  test('do not depend on what has no link to any outcome', () => {
    const aside = aKit({ nodes: [{ id: 'aside' }] });
    const grown = {
      ...kit,
      nodes: [...kit.nodes, ...aside.nodes],
      questions: [...kit.questions, ...aside.questions],
    };
    const asked = askNext(grown, aScorecard(grown, three), { limit: 9 });
    expect(asked.find(({ node }) => node === 'aside')?.gain).toBeCloseTo(0, 12);
    expect(asked.slice(0, 3)).toEqual(askNext(kit, aScorecard(kit, three)).map(closely));
  });

  test('in a case that is clear gain less than in one that is not', () => {
    const clear = Object.keys(exampleLevels).flatMap((node) =>
      ['rep-1', 'rep-2', 'rep-3'].map((respondent) =>
        aReading({ node, respondent, level: node === 'manager' ? 0 : 4 }),
      ),
    );
    const all = { questions: kit.questions.map(({ id }) => id) };
    const best = (readings: readonly Reading[]) =>
      askNext(kit, aScorecard(kit, readings), all)[0]?.gain ?? NaN;
    expect(best(clear)).toBeLessThan(best(three));
  });
});

function closely<Item extends { readonly gain: number; readonly sway: number }>(item: Item): Item {
  return {
    ...item,
    gain: expect.closeTo(item.gain, 10) as number,
    sway: expect.closeTo(item.sway, 10) as number,
  };
}

function fail(): never {
  throw new Error('no such question');
}
