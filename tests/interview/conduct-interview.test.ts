import { describe, expect, it } from 'vitest';
import { conductInterview } from '../../src/interview/conduct-interview.ts';
import type { Change } from '../../src/interview/change.ts';
import type { Choose } from '../../src/interview/next-question.ts';
import type { Problem } from '../../src/model/problem.ts';
import { aKit, aQuestion } from '../support/a-kit.ts';
import { aSheet } from '../support/a-sheet.ts';
import { aLevel, anAsker, type Script } from '../support/an-asker.ts';

/** A clock on which every look takes half a minute. */
let clock = 0;
const now = (): number => (clock += 30_000);

const nodes = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

function kept(): { readonly log: Change[]; readonly keep: (change: Change) => Promise<undefined> } {
  const log: Change[] = [];
  return { log, keep: (change) => Promise.resolve(void log.push(change)) };
}

async function interviewing(script: Script, answers = {}, kit = aKit({ nodes })) {
  const asker = anAsker(script);
  const { log, keep } = kept();
  const end = await conductInterview(kit, aSheet({ answers }), { asker, keep, now });
  const { screens, told } = asker;
  return { end, log, asked: screens.map((screen) => screen.question.id), screens, told };
}

function answersOf(sheet: ReturnType<typeof aSheet>): readonly string[] {
  return sheet.answers.map((answer) => answer.question);
}

describe('an interview', () => {
  it('asks in the order of the kit, keeps each answer before the next question, and ends when all is asked', async () => {
    const { end, log, asked } = await interviewing({ replies: [aLevel(1), aLevel(2), aLevel(3)] });
    expect(end.kind).toBe('finished');
    expect(asked).toEqual(['a-q', 'b-q', 'c-q']);
    expect(log.flatMap((change) => (change.kind === 'answer' ? change.question : []))).toEqual([
      'a-q',
      'b-q',
      'c-q',
    ]);
    expect(answersOf(end.sheet)).toEqual(['a-q', 'b-q', 'c-q']);
  });

  it('goes on with the first open question and asks nothing twice', async () => {
    const { asked, end } = await interviewing({ replies: [aLevel(0), aLevel(0)] }, { 'b-q': 'unknown' });
    expect(asked).toEqual(['a-q', 'c-q']);
    expect(answersOf(end.sheet)).toEqual(['a-q', 'b-q', 'c-q']);
  });

  it('leaves a skipped question open, but does not ask it again in this sitting', async () => {
    const { asked, end } = await interviewing({ replies: [{ kind: 'skip' }, aLevel(1), aLevel(1)] });
    expect(asked).toEqual(['a-q', 'b-q', 'c-q']);
    expect(end.kind).toBe('finished');
    expect(answersOf(end.sheet)).toEqual(['b-q', 'c-q']);
  });

  it('goes back with the earlier answer shown, and takes another in its place', async () => {
    const replies = [aLevel(1), { kind: 'back' } as const, aLevel(4), aLevel(2), aLevel(3)];
    const { asked, end, screens } = await interviewing({ replies });
    expect(asked).toEqual(['a-q', 'b-q', 'a-q', 'b-q', 'c-q']);
    expect(screens[2]?.earlier).toEqual({ state: 'answered', value: { kind: 'level', level: 1 } });
    expect(end.sheet.answers[0]?.answer).toEqual({ state: 'answered', value: { kind: 'level', level: 4 } });
  });

  it('goes back several steps, and to answers of an earlier sitting', async () => {
    const back = { kind: 'back' } as const;
    const { asked } = await interviewing({ replies: [aLevel(1), back, back, back] }, { 'a-q': 2 });
    expect(asked).toEqual(['b-q', 'c-q', 'b-q', 'a-q', 'a-q']);
  });

  it('says at the first question that there is none before it', async () => {
    const back = { kind: 'back' } as const;
    const { asked, told } = await interviewing({ replies: [back, aLevel(1), back, back] });
    expect(asked).toEqual(['a-q', 'a-q', 'b-q', 'a-q', 'a-q']);
    expect(told).toEqual(['This is the first question.', 'This is the first question.']);
  });

  it.each([
    ['leave', 'left'],
    ['interrupted', 'interrupted'],
  ] as const)('ends with what was answered on %s', async (kind, ended) => {
    const { end } = await interviewing({ replies: [aLevel(1), { kind }] });
    expect(end.kind).toBe(ended);
    expect(answersOf(end.sheet)).toEqual(['a-q']);
  });

  it('stops when an answer cannot be kept, and does not count it', async () => {
    const problem: Problem = {
      code: 'file-not-written',
      severity: 'error',
      place: { kind: 'path', path: 'r1.yaml' },
      args: { reason: 'ENOSPC' },
    };
    const asker = anAsker({ replies: [aLevel(1)] });
    const end = await conductInterview(aKit({ nodes }), aSheet(), {
      asker,
      now,
      keep: () => Promise.resolve(problem),
    });
    expect(end).toMatchObject({ kind: 'not-kept', problem, sheet: { answers: [] } });
  });

  it('asks what another chooser says', async () => {
    const asker = anAsker({ replies: [aLevel(1)] });
    const choose: Choose = (sheet) => (sheet.answers.length === 0 ? 'c-q' : undefined);
    const end = await conductInterview(aKit({ nodes }), aSheet(), {
      asker,
      now,
      keep: kept().keep,
      choose,
    });
    expect(answersOf(end.sheet)).toEqual(['c-q']);
  });

  it('asks only what the role can see and what applies by the answers so far', async () => {
    const kit = aKit({
      nodes,
      questions: [
        aQuestion({ node: 'a', form: { kind: 'yes-no', healthy: 'yes' } }),
        aQuestion({ node: 'b', when: { kind: 'answer', question: 'a-q', test: { kind: 'yes' } } }),
        aQuestion({ node: 'c', roles: { rep: 1 } }),
      ],
    });
    const yes = {
      kind: 'answer',
      answer: { state: 'answered', value: { kind: 'yes-no', yes: true } },
    } as const;
    const no = {
      kind: 'answer',
      answer: { state: 'answered', value: { kind: 'yes-no', yes: false } },
    } as const;
    expect((await interviewing({ replies: [yes, aLevel(1)] }, {}, kit)).asked).toEqual(['a-q', 'b-q']);
    expect((await interviewing({ replies: [no] }, {}, kit)).asked).toEqual(['a-q']);
  });
});
