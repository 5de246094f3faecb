import { describe, expect, it } from 'vitest';
import { conductInterview, type Conduct } from '../../src/interview/conduct-interview.ts';
import { aKit, aQuestion } from '../support/a-kit.ts';
import { aSheet } from '../support/a-sheet.ts';
import { aLevel, anAsker, type Script } from '../support/an-asker.ts';

const back = { kind: 'back' } as const;
const keep = { kind: 'skip' } as const;

/** An interview that asks in this order, which is not that of the kit. */
function picking(...order: readonly string[]): Partial<Conduct> {
  return { limit: 30, choose: (_sheet, open) => order.find((id) => open.some((one) => one.id === id)) };
}

const mixed = picking('c-q', 'a-q', 'd-q', 'b-q', 'e-q');

/** The number and the question of each screen: `2 a-q`. */
async function screensOf(script: Script, answers = {}, more: Partial<Conduct> = mixed, kit = ofFive()) {
  const asker = anAsker(script);
  await conductInterview(kit, aSheet({ answers }), {
    asker,
    now: () => 0,
    keep: () => Promise.resolve(undefined),
    ...more,
  });
  return { seen: asker.screens.map(({ number, question }) => `${number} ${question.id}`), told: asker.told };
}

function ofFive() {
  return aKit({ nodes: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }, { id: 'e' }] });
}

describe('the way back through an interview that picks its questions', () => {
  const four = [aLevel(1), aLevel(1), aLevel(1), aLevel(1)];

  it('is the order in which they were asked, each with its own number, and ends at the first', async () => {
    const { seen, told } = await screensOf({ replies: [...four, back, back, back, back, back] });
    expect(seen.slice(4)).toEqual(['5 e-q', '4 b-q', '3 d-q', '2 a-q', '1 c-q', '1 c-q']);
    expect(told).toEqual(['This is the first question.']);
  });

  it.each([
    ['an answer is kept', keep],
    ['another is given', aLevel(3)],
  ])('leads again to where one was when %s, and stays whole', async (_what, reply) => {
    const { seen } = await screensOf({ replies: [...four, back, back, back, reply, back, back] });
    expect(seen.slice(4)).toEqual(['5 e-q', '4 b-q', '3 d-q', '2 a-q', '5 e-q', '4 b-q', '3 d-q']);
  });

  it('passes by what was skipped, which keeps the number it was asked with', async () => {
    const { seen } = await screensOf({ replies: [aLevel(1), keep, aLevel(1), back, back, back] });
    expect(seen).toEqual(['1 c-q', '2 a-q', '2 d-q', '3 b-q', '2 d-q', '2 a-q', '1 c-q']);
  });

  it('goes on to the answers of earlier sittings, counted in the order of the kit', async () => {
    const replies = [aLevel(1), back, back, aLevel(2), back, back, back, back];
    const { seen, told } = await screensOf({ replies }, { 'b-q': 1, 'd-q': 1 });
    expect(seen).toEqual('3 c-q,4 a-q,3 c-q,2 d-q,4 a-q,3 c-q,2 d-q,1 b-q,1 b-q'.split(','));
    expect(told).toHaveLength(1);
  });

  it('leaves out what no longer applies', async () => {
    const yes = (isYes: boolean) =>
      ({ kind: 'answer', answer: { state: 'answered', value: { kind: 'yes-no', yes: isYes } } }) as const;
    const kit = aKit({
      nodes: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      questions: [
        aQuestion({ node: 'a', form: { kind: 'yes-no', healthy: 'yes' } }),
        aQuestion({ node: 'b', when: { kind: 'answer', question: 'a-q', test: { kind: 'yes' } } }),
        aQuestion({ node: 'c' }),
      ],
    });
    const replies = [yes(true), aLevel(1), back, back, yes(false), back, yes(true), back];
    const { seen } = await screensOf({ replies }, {}, {}, kit);
    expect(seen).toEqual(['1 a-q', '2 b-q', '3 c-q', '2 b-q', '1 a-q', '2 c-q', '1 a-q', '3 c-q', '2 b-q']);
  });
});

describe('what is answered', () => {
  it.each([
    ['in the order of the kit', {}, ['2/5 3', '3/5 4', '3/5 3']],
    ['where questions are picked', mixed, ['2/5 3', '3/5 4', '3/5 3']],
    ['beyond the ceiling', { limit: 1 }, ['2/3 3', '3/4 4', '3/3 3']],
  ])('is counted whatever question is shown: %s', async (_what, more, seen) => {
    const asker = anAsker({ replies: [aLevel(1), back] });
    const sheet = aSheet({ answers: { 'a-q': 1, 'b-q': 1 } });
    const keepAll = () => Promise.resolve(undefined);
    await conductInterview(ofFive(), sheet, { asker, now: () => 0, keep: keepAll, ...more });
    const shown = asker.screens.map(({ answered, total, number }) => `${answered}/${total} ${number}`);
    expect(shown).toEqual(seen);
  });
});

describe('the way back through an interview in the order of the kit', () => {
  it('goes from the first question of this sitting to those before it in the kit', async () => {
    const earlier = { 'a-q': 1, 'b-q': 1, 'd-q': 1 };
    const { seen } = await screensOf({ replies: [back, back, keep, back, back] }, earlier, {});
    expect(seen).toEqual(['3 c-q', '2 b-q', '1 a-q', '3 c-q', '2 b-q', '1 a-q']);
  });

  it('goes through a part jumped to where it was asked', async () => {
    const replies = [aLevel(1), { kind: 'jump', part: 'symptom' } as const, aLevel(2), back, back];
    const kit = aKit({ nodes: [{ id: 'a' }, { id: 'b' }, { id: 'c', kind: 'symptom' }] });
    const { seen } = await screensOf({ replies }, {}, {}, kit);
    expect(seen).toEqual(['1 a-q', '2 b-q', '3 c-q', '2 b-q', '3 c-q', '1 a-q']);
  });
});
