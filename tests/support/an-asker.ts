import type { Asker, QuestionScreen, Reply } from '../../src/interview/asker.ts';

export type ScriptedAsker = Asker & {
  readonly screens: QuestionScreen[];
  readonly told: string[];
};

export type Script = {
  readonly replies?: readonly Reply[];
  /** Undefined: the person leaves. */
  readonly lines?: readonly (string | undefined)[];
  readonly choices?: readonly (string | undefined)[];
};

/** Gives prepared replies one after another, and leaves when they are used up. */
export function anAsker({ replies = [], lines = [], choices = [] }: Script): ScriptedAsker {
  const left = { replies: [...replies], lines: [...lines], choices: [...choices] };
  const screens: QuestionScreen[] = [];
  const told: string[] = [];
  return {
    screens,
    told,
    askQuestion: (screen) => {
      screens.push(screen);
      return Promise.resolve(left.replies.shift() ?? { kind: 'leave' });
    },
    askLine: ({ suggestion }) => {
      const line = left.lines.shift();
      return Promise.resolve(line === '' ? (suggestion ?? '') : line);
    },
    askChoice: () => Promise.resolve(left.choices.shift()),
    tell: (text) => {
      told.push(text);
      return Promise.resolve();
    },
  };
}

/** The reply that chooses a level. */
export function aLevel(level: number): Reply {
  return { kind: 'answer', answer: { state: 'answered', value: { kind: 'level', level } } };
}
