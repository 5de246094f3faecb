import type { QuestionScreen, Written } from '../../src/interview/asker.ts';
import { decodeWritten } from '../../src/interview/decode-written.ts';
import { aQuestion } from './a-kit.ts';

const percent: Written = { kind: 'figure', unit: 'percent', min: 0, max: 100 };

/** A levels question as the interview would show it. */
export function aScreen(given: Partial<QuestionScreen> = {}): QuestionScreen {
  const titles = ['Not once.', 'Once, after a quarrel.', 'Now and then.', 'Most months.', 'Every month.'];
  return {
    question: aQuestion({ node: 'a' }),
    ask: 'How often did sales and marketing plan together?',
    domain: 'Alignment',
    number: 2,
    total: 7,
    answered: 3,
    atMost: false,
    minutesLeft: 3,
    parts: [
      { id: 'alignment', title: 'Alignment', answered: 1, total: 3 },
      { id: 'talent', title: 'Talent', answered: 0, total: 4 },
    ],
    why: [{ kind: 'why', text: 'People who plan together stop blaming each other.' }],
    decode: (line) => decodeWritten(given.written ?? { kind: 'text' }, line),
    choices: titles.map((title, level) => ({ title, value: { kind: 'level', level } })),
    ...given,
  };
}

/** The same for a figure. */
export function aFigureScreen(given: Partial<QuestionScreen> = {}): QuestionScreen {
  return aScreen({ choices: [], written: percent, ...given });
}
