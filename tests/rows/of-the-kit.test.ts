import { describe, expect, test } from 'vitest';
import type { KitNode, Question } from '../../src/model/kit.ts';
import { theShippedKit } from '../support/the-shipped-kit.ts';

const kit = theShippedKit();

/** Questions that cover a row. */
function asking(row: string): readonly Question[] {
  return kit.questions.filter(({ covers }) => covers.includes(row));
}

function capability(id: string): KitNode {
  const node = kit.nodes.find((each) => each.id === id);
  if (node?.kind !== 'capability') throw new Error(`no capability ${id}`);
  return node;
}

function questionsOn(node: string): readonly Question[] {
  return kit.questions.filter((question) => question.node === node);
}

function question(id: string): Question {
  const found = kit.questions.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no question ${id}`);
  return found;
}

function rowsBetween(first: number, last: number): readonly string[] {
  return Array.from(
    { length: last - first + 1 },
    (_, index) => `S2-${String(first + index).padStart(3, '0')}`,
  );
}

const domains = kit.domains.map(({ id }) => id);
const buckets = domains.slice(0, 5);

describe('the rules about the sales force', () => {
  test('S1-001: the sales force is looked at first, then alignment, then closeness to customers', () => {
    const steps = ['sales-force-effectiveness', 'alignment', 'customer-experience'];
    expect(domains.filter((id) => steps.includes(id))).toEqual(steps);
    const asked = kit.questions.flatMap(({ node }) => kit.nodes.find(({ id }) => id === node)?.domain ?? []);
    expect([...new Set(asked)].filter((id) => steps.includes(id))).toEqual(steps);
  });

  test('S1-032: alignment has three parts, message and process and success, and each is asked about', () => {
    const parts = { message: 'joint-message', process: 'buyer-process-map', success: 'shared-success' };
    for (const id of Object.values(parts)) {
      expect(capability(id).domain).toBe('alignment');
      expect(questionsOn(id).length).toBeGreaterThanOrEqual(2);
    }
  });

  test('S1-059: assessment, structure and management of the sales force are three capabilities', () => {
    for (const id of ['team-assessment', 'sales-structure', 'manager-focus']) {
      expect(capability(id).id).toBe(id);
      expect(questionsOn(id).length).toBeGreaterThanOrEqual(2);
    }
  });

  test('S2-001: the five groups come first, and each of their 23 elements is asked about', () => {
    expect(buckets).toEqual([
      'target-market',
      'sales-force-effectiveness',
      'sales-operations',
      'talent',
      'marketing',
    ]);
    const elements = rowsBetween(2, 24);
    expect(elements).toHaveLength(23);
    expect(elements.filter((row) => asking(row).length === 0)).toEqual([]);
  });

  test('S2-101: five pay-offs lead out of the sales process', () => {
    const leaving = kit.links.filter(({ cause }) => cause === 'sales-process');
    const payOffs = rowsBetween(102, 106).map((row) =>
      leaving.filter(({ covers }) => covers.includes(row)).map(({ effect }) => effect),
    );
    expect(payOffs).toEqual([
      ['seller-onboarding'],
      ['ad-hoc-selling', 'sales-playbook'],
      ['sales-analytics'],
      ['sales-training'],
      ['team-collaboration'],
    ]);
  });

  test('S4-001: each of the five practices of the best leaders is a capability that is asked about', () => {
    const practices = ['S4-005', 'S4-012', 'S4-018', 'S4-024', 'S4-028'];
    const nodes = practices.map((row) =>
      kit.nodes.filter(({ covers }) => covers.includes(row)).map(({ id }) => id),
    );
    expect(nodes).toEqual([
      ['manager-focus'],
      ['sales-recognition'],
      ['sales-analytics'],
      ['safe-learning'],
      ['selling-purpose'],
    ]);
    expect(practices.filter((row) => asking(row).length === 0)).toEqual([]);
  });
});

describe('the rules about what stands around the sales force', () => {
  test('S2-043: the five wider culprits are looked at last, after the five groups', () => {
    const culprits = ['healthy-culture', 'selling-purpose', 'manager-fit', 'selling-time', 'sales-handoff'];
    expect(culprits.map((id) => capability(id).domain)).toEqual(culprits.map(() => 'organisation'));
    expect(domains.at(-1)).toBe('organisation');
    expect(culprits.filter((id) => questionsOn(id).length < 2)).toEqual([]);
  });

  test('S2-130: each of the six keys to keeping sellers leads to sellers leaving', () => {
    const keys = {
      strategy: 'clear-strategy',
      support: 'sales-coaching',
      culture: 'healthy-culture',
      autonomy: 'clear-autonomy',
      care: 'delivery-promises',
      respect: 'sales-recognition',
    };
    const causes = kit.links.filter(({ effect }) => effect === 'sellers-leaving').map(({ cause }) => cause);
    expect(Object.values(keys).filter((id) => !causes.includes(capability(id).id))).toEqual([]);
    expect(question('keeping-conditions').ask).toMatch(/six/);
  });

  test('S3-001: executives are asked for an outlook, for owning results and for leading change', () => {
    const supports = ['S3-004', 'S3-008', 'S3-010'].map((row) => asking(row).map(({ id }) => id));
    expect(supports).toEqual([['strategy-agreed'], ['executives-own-sales'], ['executives-lead-change']]);
  });
});

describe('the rules about customers', () => {
  test('S2-070: the eight questions of the audit are put to departments that sell and that do not', () => {
    for (const row of rowsBetween(73, 80)) {
      const roles = new Set(asking(row).flatMap((each) => Object.keys(each.roles)));
      expect([...roles].toSorted(), row).toEqual(expect.arrayContaining(['operations', 'service']));
    }
  });

  test('S2-127: what customers think weighs half when those who sell to them report it', () => {
    const reports = ['market-asked', 'needs-confirmed', 'what-buyers-object', 'service-called-unreliable'];
    const sellers = reports.map((id) => question(id).roles['rep'] ?? question(id).roles['sales-leader']);
    expect(sellers).toEqual([0.5, 0.5, 0.5, 0.5]);
    expect(questionsOn('market-inquiry').flatMap(({ roles }) => roles['rep'] ?? [])).toEqual([]);
  });

  test('S3-024: the three measures of attention to customers are asked for', () => {
    const measures = ['S3-029', 'S3-032', 'S3-035'].map((row) => asking(row).map(({ node }) => node));
    expect(measures).toEqual([['customer-needs'], ['customer-feedback'], ['sales-content']]);
  });

  test('S3-038: customers are asked few questions, in their words, against others, and whether they would refer', () => {
    const theirs = kit.questions.filter(({ roles }) => 'customer' in roles);
    expect(theirs.length).toBeLessThanOrEqual(12);
    const shared = theirs.filter(({ roles }) => Object.keys(roles).length > 1);
    expect(shared.filter(({ wording }) => wording['customer'] === undefined)).toEqual([]);
    expect(question('relative-satisfaction').roles).toEqual({ customer: 1 });
    expect(question('would-you-refer').form).toEqual({ kind: 'recommend' });
    for (const row of ['S3-041', 'S3-042', 'S3-043', 'S3-044']) expect(asking(row), row).toHaveLength(1);
  });

  test('S5-058: what each buyer hoped to gain is never judged by surveys of customers', () => {
    for (const each of questionsOn('retention-ownership')) expect(each.roles).not.toHaveProperty('customer');
    expect(question('retention-ownership-checked').help).toMatch(/survey of contentment shows little/);
  });
});
