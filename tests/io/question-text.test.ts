import { describe, expect, it } from 'vitest';
import { firstState, type ScreenState } from '../../src/io/screen-state.ts';
import { questionText } from '../../src/io/question-text.ts';
import { takeKey } from '../../src/io/take-key.ts';
import { takeLine } from '../../src/io/take-line.ts';
import { aFigureScreen, aScreen } from '../support/a-screen.ts';

const look = { width: 60, color: false, marks: true, unicode: true };

function linesOf(screen = aScreen(), state: Partial<ScreenState> = {}, width = 60): readonly string[] {
  return questionText(screen, { ...firstState(screen), ...state }, { ...look, width }).split('\n');
}

describe('the text of a question', () => {
  it.each([40, 60, 80, 140])('fits into %i columns', (width) => {
    const title =
      'A level that is told in so many words that it can never stand in one line of a narrow screen.';
    const screen = aScreen({ choices: [{ title, value: { kind: 'level', level: 0 } }], ask: title });
    expect(Math.max(...linesOf(screen, { showsWhy: true }, width).map((line) => line.length))).toBeLessThan(
      width,
    );
  });

  it('hangs the further lines of a level under its first', () => {
    const title = 'Both sides use one written meaning and review it every quarter.';
    const screen = aScreen({ choices: [{ title, value: { kind: 'level', level: 0 } }] });
    expect(linesOf(screen, {}, 45)).toContain('  1  Both sides use one written meaning and');
    expect(linesOf(screen, {}, 45)).toContain('     review it every quarter.');
  });

  it.each([
    [{ kind: 'recommend' } as const, 'value', 'A number from 0 to 10. Enter to keep, an empty line to go'],
    [{ kind: 'text' } as const, 'value', 'Your answer in your own words. Enter to keep, an empty line'],
    [{ kind: 'text' } as const, 'reason', 'Why does it not apply? Enter to keep, an empty line to go'],
    [{ kind: 'text' } as const, 'note', 'A note, or what the answer rests on. Enter to keep, an empty'],
  ] as const)('says what is written: %o, %s', (written, writing, line) => {
    expect(linesOf(aFigureScreen({ written }), { writing }, 61)).toContain(line);
  });

  it('gives each reason a word of its own', () => {
    const why = [
      { kind: 'why', text: 'It matters.' },
      { kind: 'evidence', text: 'Ask to see it.' },
      { kind: 'definition', text: 'Orders won, divided by offers made.' },
      { kind: 'where', text: 'The CRM.' },
    ] as const;
    const lines = linesOf(aScreen({ why }), { showsWhy: true });
    expect(lines.slice(lines.indexOf('Why: It matters.'))).toEqual(
      expect.arrayContaining([
        'Evidence: Ask to see it.',
        'What counts: Orders won, divided by offers made.',
        'Where to find it: The CRM.',
      ]),
    );
    expect(lines.filter((line) => line.startsWith('Why: '))).toHaveLength(1);
  });

  it('says why a line cannot be taken', () => {
    const screen = aFigureScreen();
    const step = takeLine(screen, { ...firstState(screen), writing: 'value' }, 'many');
    expect(step.kind === 'show' && linesOf(screen, step.state)).toContain(
      'Please write a number such as 17 or 17.5, or a range such',
    );
    expect(linesOf(screen, { refusal: { kind: 'empty' } })).toContain('Nothing was written.');
    expect(linesOf(aScreen(), { writing: 'value' })).toContain(
      'Your answer. Enter to keep, an empty line to go back.',
    );
  });

  it('does nothing where there is nothing to choose', () => {
    const screen = aScreen({ choices: [] });
    const state = firstState(screen);
    for (const key of ['up', 'down']) expect(takeKey(screen, state, key)).toEqual({ kind: 'show', state });
    expect(takeKey(screen, state, 'return')).toMatchObject({ kind: 'show', state });
    expect(takeKey(aFigureScreen(), state, 'x')).toEqual({ kind: 'show', state });
  });
});
