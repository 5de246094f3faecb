import { describe, expect, it } from 'vitest';
import { outlineOfSuggestions } from '../../src/explain/outline-of-suggestions.ts';
import { tellSuggestions } from '../../src/explain/tell-suggestions.ts';
import { writeOutline } from '../../src/explain/write-outline.ts';
import type { DiagnosisVerdict, Suggestion } from '../../src/model/diagnosis.ts';
import { aSalesKit, inputOn, northwind } from '../support/a-troubled-company.ts';

const kit = aSalesKit();
const { nodes } = inputOn(kit, northwind()).diagnosis;

const acme = { company: 'Acme', wave: '2026-Q4' };

const rootCause: DiagnosisVerdict = { kind: 'root-cause', roots: ['lead-definition'] };

function pageOf(suggestions: readonly Suggestion[], verdict: DiagnosisVerdict = rootCause): string {
  const outline = outlineOfSuggestions(acme, verdict, tellSuggestions(kit, nodes, suggestions));
  return writeOutline(outline, { width: 80, unicode: true });
}

const asked = {
  question: 'lead-definition-written',
  node: 'lead-definition',
  role: 'rep',
  gain: 0.01,
  sway: 0.02,
  gainShare: 0.1,
  swayShare: 0.2,
  turn: 0,
  prospect: 'choice',
} as const;

describe('what to ask next', () => {
  it('is said in the wording of the role, with what the answer is worth', () => {
    const page = pageOf([asked]);
    // The name of the question goes on under the words, and not under the number.
    expect(page).toContain(
      '1. How do you know that a lead handed to you is worth your time?\n   (lead-definition-written)',
    );
    expect(page).toContain('Ask: Seller (rep).');
    expect(page).toContain('This answer could change what to do first.');
    expect(page).toMatch(/gains 10 % more\s+lasting\s+relief/);
    expect(page).toMatch(/is\s+worth\s+by 20 %, up or\s+down, on\s+average/);
    expect(page).toMatch(/6 answers\s+about it so far\./);
  });

  it('tells an answer that only sways from one that changes nothing', () => {
    const swaying = pageOf([{ ...asked, prospect: 'worth' }]);
    expect(swaying).toContain('What to do first would hardly change, but');
    expect(swaying).toContain('No single answer is likely to change what to do first.');
    const little = pageOf([{ ...asked, prospect: 'little' }]);
    expect(little).toContain('It would hardly change what to do first, nor what that is worth.');
  });

  it('says how likely the answer is to change the verdict', () => {
    const page = pageOf([{ ...asked, prospect: 'verdict', turn: 0.29 }]).replace(/\s+/g, ' ');
    expect(page).toContain('This answer could change what to do first. Ask before you start.');
    expect(page).toContain('The chance that the verdict changes with it is about 3 in 10; the answer moves');
  });

  it('says that what the best fix is worth could double or be wiped out, where it moves by all of it', () => {
    const wild = { ...asked, swayShare: 1.064 };
    const words = 'the answer could more than double what the best fix is worth, or wipe it out.';
    for (const prospect of ['choice', 'worth', 'verdict'] as const) {
      const page = pageOf([{ ...wild, prospect }]).replace(/\s+/g, ' ');
      expect(page).toContain(words);
      expect(page).not.toContain('106.4');
    }
    expect(pageOf([{ ...asked, swayShare: 1 }]).replace(/\s+/g, ' ')).toContain(words);
    expect(pageOf([{ ...asked, swayShare: 0.99 }]).replace(/\s+/g, ' ')).toContain('by 99 %, up or down');
  });

  it.each([
    { kind: 'healthy' },
    { kind: 'insufficient-evidence', candidates: [], unexplained: ['customers-leave'] },
  ] as const)('speaks of no fix where there is no plan: $kind', (verdict) => {
    for (const prospect of ['verdict', 'worth', 'little'] as const) {
      const page = pageOf([{ ...asked, prospect, turn: 0.29 }], verdict).replace(/\s+/g, ' ');
      expect(page).not.toMatch(/\bfix\b|what to do first|before you start/iu);
      expect(page).toContain(
        prospect === 'verdict'
          ? 'The chance that the verdict changes with it is about 3 in 10.'
          : 'No plan hangs on this answer, and it is unlikely to change the verdict.',
      );
    }
    expect(pageOf([], verdict)).toContain('Nothing is left to ask that could change the verdict.');
  });

  it('says that nobody answered yet', () => {
    const silent = nodes.map((each) => ({ ...each, answers: 0 }));
    const [story] = tellSuggestions(kit, silent, [{ ...asked, role: 'stranger' }]);
    expect(story?.roleTitle).toBe('stranger');
    const page = writeOutline(outlineOfSuggestions(acme, rootCause, story === undefined ? [] : [story]), {
      width: 80,
      unicode: true,
    });
    expect(page).toMatch(/Nobody\s+answered about it yet\./);
  });

  it.each([
    [
      'unsaid',
      'Nobody has said what the figure so far rests on. One from a document or a system would count more.',
    ],
    ['hearsay', 'rests on what others say. One from a document or a system would count more.'],
    ['document', 'rests on a document. One from a system would count more.'],
  ] as const)(
    'says what a figure rests on that a better grounded one would replace: %s',
    (replaces, words) => {
      expect(pageOf([{ ...asked, replaces }]).replace(/\s+/g, ' ')).toContain(words);
      expect(pageOf([asked])).not.toContain('figure so far');
    },
  );

  it('leaves out what the kit or the diagnosis does not have', () => {
    expect(
      tellSuggestions(kit, nodes, [
        { ...asked, question: 'gone' },
        { ...asked, node: 'gone' },
      ]),
    ).toEqual([]);
    const stranger = [{ ...nodes.find(({ node }) => node === 'crm'), node: 'x' }] as typeof nodes;
    expect(tellSuggestions(kit, stranger, [{ ...asked, node: 'x' }])[0]?.fault).toBe('x');
  });

  it('says when nothing is left to ask', () => {
    expect(pageOf([])).toBe(
      'Acme, 2026-Q4: what to ask next\nNothing is left to ask that could change what to do first.\n',
    );
  });
});
