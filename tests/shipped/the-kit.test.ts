import { describe, expect, test } from 'vitest';
import type { Question } from '../../src/model/kit.ts';
import { scoreAssessment } from '../../src/score/score-assessment.ts';
import { aSheet, anAssessment } from '../support/a-sheet.ts';
import { theShippedKit } from '../support/the-shipped-kit.ts';

const kit = theShippedKit();

function questionsOn(node: string): readonly Question[] {
  return kit.questions.filter((question) => question.node === node);
}

function seenBy(role: string): readonly Question[] {
  return kit.questions.filter(({ roles }) => (roles[role] ?? 0) > 0);
}

function isFigure({ form }: Question): boolean {
  return form.kind === 'metric';
}

function reaches(cause: string, effect: string): boolean {
  return kit.links.some(
    (link) => link.cause === cause && (link.effect === effect || reaches(link.effect, effect)),
  );
}

/** Causes that stand in none of the sources, or only at their edge. */
const beyondTheSources = [
  'segment-choice',
  'qualification-discipline',
  'prospecting',
  'territory-assignment',
  'quota-setting',
  'pipeline-discipline',
  'pricing-authority',
  'lead-routing',
  'manager-selection',
  'role-fit',
  'keeping-sellers',
  'product-competitiveness',
  'launch-readiness',
  'customer-onboarding',
  'renewal-management',
  'partner-rules',
  'selling-tools',
  'reorganisation-care',
  'field-listening',
  'ethical-selling',
  'harmless-targets',
];

describe('a chief executive alone', () => {
  test.each(kit.domains.map(({ id, capabilities }) => [id, capabilities] as const))(
    'can tell about six of ten capabilities of %s',
    (_id, capabilities) => {
      const told = capabilities.filter((id) => questionsOn(id).some(({ roles }) => (roles['ceo'] ?? 0) > 0));
      expect(told.length / capabilities.length).toBeGreaterThanOrEqual(0.6);
    },
  );

  test('is asked the core question of each capability that chief executives can see', () => {
    const capabilities = kit.nodes.filter(({ kind }) => kind === 'capability');
    const seen = capabilities.filter(({ id }) =>
      questionsOn(id).some(({ roles }) => (roles['ceo'] ?? 0) > 0),
    );
    const core = seen.filter(({ id }) =>
      questionsOn(id).some((one) => one.core && (one.roles['ceo'] ?? 0) > 0),
    );
    expect(core).toEqual(seen);
  });

  test('who answers every question gets a score for every domain and for the whole', () => {
    const answers = Object.fromEntries(
      seenBy('ceo').flatMap(({ id, form }) => (form.kind === 'levels' ? [[id, 3]] : [])),
    );
    const facts = {
      'uses-channel-partners': true,
      'has-marketing': true,
      'has-sales-managers': true,
      'sells-on-contract': true,
    };
    const sheet = aSheet({ role: 'ceo', answers, company: { name: 'Acme', facts } });
    const { domains, overall } = scoreAssessment(kit, anAssessment(sheet), { resamples: 0 });
    expect(domains.map(({ value }) => value.state)).toEqual(domains.map(() => 'assessed'));
    expect(overall.value.state).toBe('assessed');
  });

  test('is asked about trouble at least eight times, and for the figures', () => {
    const trouble = new Set(kit.nodes.filter(({ kind }) => kind !== 'capability').map(({ id }) => id));
    const asked = seenBy('ceo').filter(({ node }) => trouble.has(node));
    expect(asked.filter((one) => !isFigure(one)).length).toBeGreaterThanOrEqual(8);
    expect(asked.filter(isFigure).length).toBeGreaterThanOrEqual(10);
  });
});

describe('what the kit says beyond its sources', () => {
  test.each(beyondTheSources)(
    '%s is asked about, and its links say that they are judgement or research',
    (id) => {
      expect(questionsOn(id).length).toBeGreaterThanOrEqual(2);
      const links = kit.links.filter(({ cause, effect }) => cause === id || effect === id);
      expect(links.length).toBeGreaterThan(0);
      expect(links.filter(({ source, covers }) => source === 'seed' && covers.length === 0)).toEqual([]);
    },
  );
});

test('each feedback that was cut would close a circle, and is no link', () => {
  expect(kit.cutLoops.length).toBeGreaterThan(0);
  for (const { cause, effect } of kit.cutLoops) {
    expect(reaches(effect, cause), `${effect} → ${cause}`).toBe(true);
    expect(kit.links.filter((link) => link.cause === cause && link.effect === effect)).toEqual([]);
  }
});

test('no question names more than four rows of the sources, and no fix more than six', () => {
  const most = (lists: readonly { readonly covers: readonly string[] }[]): number =>
    Math.max(...lists.map(({ covers }) => covers.length));
  expect(most(kit.questions)).toBeLessThanOrEqual(4);
  expect(most(kit.fixes)).toBeLessThanOrEqual(6);
});

test('every figure says what it counts, where to find it and what its cuts rest on', () => {
  for (const { id, definition, where, note, source } of kit.metrics) {
    expect(
      [definition, where, note ?? '', source].filter((text) => text === ''),
      id,
    ).toEqual([]);
  }
});
