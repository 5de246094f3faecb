import { describe, expect, it } from 'vitest';
import type { TroubleEntry } from '../../src/model/health-section.ts';
import type { Report } from '../../src/model/report.ts';
import type { CauseEntry, PathEntry, SaidEntry } from '../../src/model/root-cause-section.ts';
import { renderTerminal } from '../../src/render/terminal/render-terminal.ts';
import { theTroubledReport } from '../support/the-troubled-company.ts';

const report = theTroubledReport();

function page(given: Partial<Report>, detail: 'summary' | 'everything' = 'summary'): string {
  const options = { width: 100, colour: false, unicode: true, detail } as const;
  return renderTerminal({ ...report, ...given }, options).body;
}

function withCause(change: Partial<CauseEntry>): Partial<Report> {
  const causes = report.rootCauses.causes.slice(0, 1).map((cause) => ({ ...cause, ...change }));
  return { rootCauses: { ...report.rootCauses, causes, runnersUp: [] } };
}

describe('what a page seldom has to show', () => {
  it('symptoms that probably are not there are only named, and all of them stand in the long form', () => {
    const trouble: TroubleEntry = {
      ...{ id: 'node:quiet', node: 'quiet', kind: 'symptom', title: 'Nothing to hear', belief: 0.02 },
      ...{ value: { state: 'assessed', score: 90 }, band: 'strong', unexplained: 0 },
    };
    const unscored: TroubleEntry = {
      ...{ ...trouble, id: 'node:dark', title: 'Nothing to see' },
      value: { state: 'not-assessed', reason: 'not-asked' },
    };
    const health = { ...report.health, troubles: [trouble, unscored] };
    expect(page({ health })).toContain('Probably not there: Nothing to hear.\nNot known: Nothing to see.');
    expect(page({ health })).not.toContain('A score sums up answers');
    expect(page({ health }, 'everything')).toContain('A score sums up answers');
    expect(page({ health }, 'everything')).toMatch(/^Nothing to see +not assessed +nobody answered$/mu);
  });

  it('a trouble with too few answers for a score still says whether it is there', () => {
    const heard: TroubleEntry = {
      ...{ id: 'node:o', node: 'o', kind: 'outcome', title: 'Orders fall', belief: 0.88, unexplained: 0 },
      value: { state: 'not-assessed', reason: 'too-few-answers' },
    };
    const health = { ...report.health, troubles: [heard] };
    expect(page({ health })).toMatch(/^Orders fall +not assessed +very likely, by\s+few answers$/mu);
  });

  it('a figure stands with its meaning and what it rests on', () => {
    const voice = { who: 'Ann', named: true, people: 1, role: 'Seller', said: '17 percent', meaning: 'bad' };
    const said: SaidEntry = {
      ...{ id: 'said:a:b', node: 'a', question: 'b', ask: 'How many?' },
      voices: [{ ...voice, evidence: 'system', note: 'Export' }],
    };
    expect(page(withCause({ said: [said] }))).toContain(
      '“17 percent” → bad – Ann (Seller: from a system, Export)',
    );
    const group = { ...said, voices: [{ ...voice, who: 'sellers', named: false, people: 5 }] };
    expect(page(withCause({ said: [group] }))).toContain('– sellers (5 people)');
  });

  it('answers that may not be shown are said to be there', () => {
    const said = report.rootCauses.causes.flatMap((cause) => cause.said).slice(0, 1);
    expect(page(withCause({ said: said.map((entry) => ({ ...entry, voices: [] })) }))).toContain(
      '(answers not shown, to protect people)',
    );
  });

  it('a path that repeats the first one adds no reason, and none is needed', () => {
    const [path] = report.rootCauses.causes.flatMap(({ paths }) => paths);
    const paths: readonly PathEntry[] = path === undefined ? [] : [path, path];
    expect(page(withCause({ paths }))).toContain('• Also: … → Prospects do not buy.\n');
    expect(page(withCause({ paths: [], evidenceFor: [], evidenceAgainst: [], said: [] }))).not.toContain(
      'How it does harm',
    );
  });

  it('gaps and withheld answers', () => {
    const value = { state: 'not-assessed', reason: 'nobody-knows' } as const;
    const gap = { id: 'gap:a', node: 'a', title: 'A thing', domain: 'D', value };
    expect(page({ unknowns: { ...report.unknowns, gaps: [gap] } })).toContain('• A thing: nobody knows');
    const answers = report.appendix.answers.slice(0, 1).map((entry) => ({
      ...entry,
      state: 'withheld' as const,
    }));
    expect(page({ appendix: { ...report.appendix, answers } }, 'everything')).toContain(
      'A respondent: withheld',
    );
  });

  it('a group that is split within itself', () => {
    const splits = report.disagreements.splits
      .slice(0, 1)
      .map(({ sides: _, ...split }) => ({ ...split, contested: true }));
    expect(page({ disagreements: { ...report.disagreements, splits } })).toContain('(contested)');
    const wide = Array.from({ length: 12 }, (_, index) =>
      report.disagreements.splits.slice(0, 1).map((split) => ({ ...split, title: `Split ${String(index)}` })),
    ).flat();
    const disagreements = { ...report.disagreements, splits: wide };
    expect(page({ disagreements })).toContain('and 4 more (--everything shows all)');
    expect(page({ disagreements }, 'everything')).not.toContain('(--everything shows all)');
  });
});
