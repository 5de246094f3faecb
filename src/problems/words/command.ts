import type { CommandProblem } from '../../model/problem.ts';
import type { Words } from '../words.ts';
import { isGiven, wordOf } from '../words.ts';

/** Flags and the terminal. Arguments: value, allowed, expected, reason, id, suggestion, known. */
export const commandWords = {
  'flag-unknown-value': {
    title: 'A value the flag does not know',
    message: (args) => `“${wordOf(args, 'value')}” is not a value of this flag`,
    advice: (args) => {
      if (isGiven(args, 'known')) return `These are like it: ${wordOf(args, 'known')}.`;
      return isGiven(args, 'allowed') ? `Use one of: ${wordOf(args, 'allowed')}.` : 'See --help.';
    },
  },
  'flag-invalid': {
    title: 'A flag that cannot be used so',
    message: (args) => `“${wordOf(args, 'value')}” cannot be used here`,
    advice: (args) => (isGiven(args, 'expected') ? `Wanted is ${wordOf(args, 'expected')}.` : 'See --help.'),
  },
  usage: {
    title: 'The command is not complete',
    message: (args) => (isGiven(args, 'reason') ? wordOf(args, 'reason') : 'the command is not complete'),
    advice: () => 'See --help for examples.',
  },
  'needs-terminal': {
    title: 'A terminal is needed',
    message: () => 'an interview needs a terminal to ask and listen',
    advice: () => 'Run it in a terminal, or fill in a sheet from “topline sheet new” with any editor.',
  },
  'id-not-explained': {
    title: 'Nothing to explain',
    message: (args) => `nothing in the report or its kit has the id “${wordOf(args, 'id')}”`,
    advice: (args) =>
      `${isGiven(args, 'known') ? `These are like it: ${wordOf(args, 'known')}. ` : ''}All ids stand in “topline report --format json”.`,
  },
  'policy-missing': {
    title: 'No policy to check against',
    message: () => 'no policy was named, and there is no topline.policy.yaml beside the sheets or here',
    advice: () => 'Write one (docs/policy-format.md has a sample to copy), or name yours with --policy.',
  },
} as const satisfies Record<CommandProblem, Words>;
