import { describe, expect, it } from 'vitest';
import { caseOf } from '../../src/report/case-of.ts';
import { composeMap } from '../../src/report/compose-map.ts';
import { composeNotFirst } from '../../src/report/compose-not-first.ts';
import { theTroubledInput, theTroubledReport } from '../support/the-troubled-company.ts';

const report = theTroubledReport();
const { map, causes } = report.rootCauses;
const given = caseOf(theTroubledInput());
const [weak] = composeNotFirst(given).weakPoints;

describe('the causal picture', () => {
  it('begins with the causes, in rank order', () => {
    const first = map.nodes.slice(0, causes.length);
    expect(first.map(({ node }) => node)).toEqual(causes.map(({ node }) => node));
    expect(map.nodes.map(({ place }) => place === 'cause')).toEqual(
      map.nodes.map((_, index) => index < causes.length),
    );
  });

  it('holds every step of the strongest ways to outcomes', () => {
    const links = new Set(map.links.map(({ cause, effect }) => `${cause} ${effect}`));
    for (const { nodes } of causes.flatMap(({ paths }) => paths))
      for (const [index, { node }] of nodes.slice(1).entries())
        expect(links).toContain(`${nodes[index]?.node ?? ''} ${node}`);
  });

  it('links only what it shows, the most active first, each with its reason', () => {
    const shown = new Set(map.nodes.map(({ node }) => node));
    expect(map.links.every(({ cause, effect }) => shown.has(cause) && shown.has(effect))).toBe(true);
    const activities = map.links.map(({ activity }) => activity);
    expect(activities).toEqual(activities.toSorted((a, b) => b - a));
    expect(map.links.every(({ because }) => because !== '')).toBe(true);
  });

  it('keeps the steps of a way even where hardly any harm takes it, and drops other such links', () => {
    const links = given.diagnosis.links.map((link) => ({ ...link, activity: 0.01 }));
    const faint = { ...given, diagnosis: { ...given.diagnosis, links } };
    const shown = composeMap(faint, causes, composeNotFirst(given)).links;
    const steps = causes.flatMap(({ paths }) => paths.flatMap(({ because }) => because));
    expect(shown.map(({ because }) => because).toSorted()).toEqual([...new Set(steps)].toSorted());
  });

  it('is empty without a cause', () => {
    expect(composeMap(given, [], composeNotFirst(given))).toEqual({ nodes: [], links: [] });
  });

  it('adds weak points that inherit, near or far, and never more than a reader can take in', () => {
    if (weak === undefined) throw new Error('No weak point.');
    const [cause] = causes;
    const chain = Array.from({ length: 40 }, (_, index) => ({
      ...weak,
      node: `weak-${String(index).padStart(2, '0')}`,
      from: [
        {
          ...({ title: '', fault: '', kind: 'capability', activity: 0.4 } as const),
          node: index === 0 ? (cause?.node ?? '') : `weak-${String(index - 1).padStart(2, '0')}`,
        },
      ],
    }));
    const { nodes } = composeMap(given, causes, { intro: report.notFirst.intro, weakPoints: chain });
    expect(nodes).toHaveLength(16);
    expect(nodes.map(({ node }) => node)).toContain('weak-01');
  });
});
