import { describe, expect, test } from 'vitest';
import { loadExpected } from '../../src/load/load-expected.ts';
import { aKit } from '../support/a-kit.ts';
import { docSamples } from '../support/doc-samples.ts';
import { sampleKit } from '../support/kit-texts.ts';
import { said } from '../support/said.ts';

const kit = aKit({ nodes: [{ id: 'lead-definition' }, { id: 'coaching' }, { id: 'gone', kind: 'symptom' }] });

function load(text: string) {
  return loadExpected(kit, { path: 'expected.yaml', text });
}

test('the sample of the documentation loads without a problem', () => {
  const text = docSamples('kit-format.md').get('expected') ?? '';
  expect(loadExpected(sampleKit(), { path: 'expected.yaml', text })).toEqual({
    ok: true,
    problems: [],
    value: {
      title: 'Nobody has said what a good lead is',
      verdict: 'root-cause',
      roots: ['lead-definition'],
      first: 'lead-definition',
      notRoots: ['cross-team-work'],
      at: '2026-11-21',
    },
  });
});

describe('what a case should come to', () => {
  test('may leave the roots open', () => {
    const loaded = load('title: A firm\nverdict: healthy\nat: 2026-11-21\n');
    expect(loaded.ok && loaded.value).toEqual({
      title: 'A firm',
      verdict: 'healthy',
      notRoots: [],
      at: '2026-11-21',
    });
  });

  test('has its roots in order of id', () => {
    const loaded = load(
      'title: A\nverdict: root-cause\nroots: [lead-definition, coaching]\nat: 2026-11-21\n',
    );
    expect(loaded.ok && loaded.value.roots).toEqual(['coaching', 'lead-definition']);
  });

  test('names only capabilities of the kit', () => {
    const loaded = load(
      'title: A\nverdict: root-cause\nroots: [coachng]\nfirst: gone\nnot-roots: [zebra]\nat: 2026-11-21\n',
    );
    expect(said(loaded.problems)).toEqual(['3:9 id-unknown', '4:8 id-unknown', '5:13 id-unknown']);
    expect(loaded.problems[0]?.args).toEqual({ id: 'coachng', kind: 'capability', suggestion: 'coaching' });
  });

  test('is told with all its faults at once', () => {
    expect(said(load('verdict: sick\nat: tomorrow\nroots: [zebra]\n').problems)).toEqual([
      '1:1 missing-field',
      '1:10 not-one-of',
      '2:5 wrong-format',
      '3:9 id-unknown',
    ]);
    expect(said(load('title: [').problems)).toEqual(['1:9 yaml-syntax']);
  });
});
