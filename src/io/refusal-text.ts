import type { Refusal } from '../interview/asker.ts';
import type { NotTaken } from './screen-state.ts';

/** What to say about something that cannot be taken as an answer. */
export function refusalText(refusal: Refusal | NotTaken): string {
  switch (refusal.kind) {
    case 'empty':
      return 'Nothing was written.';
    case 'nothing-marked':
      return 'Nothing is marked yet. A number chooses at once, without Enter.';
    case 'pasted':
      return 'What is pasted presses no keys.';
    case 'note-alone':
      return 'A note needs an answer: choose one, or press the key again and the note is not kept.';
    case 'not-a-number':
      return 'Please write a number such as 17 or 17.5, or a range such as 6 to 9.';
    case 'unclear':
      return refusal.text;
    case 'outside':
      return `That cannot be: it must lie between ${refusal.min} and ${refusal.max}.`;
  }
}
