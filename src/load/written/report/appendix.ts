import * as z from 'zod';
import type { AnswerEntry, Appendix } from '../../../model/report.ts';
import type { EachOf, ShapeOf } from './shape-of.ts';
import { grounds, meanLevel, sentence, words } from './words.ts';

const entry = z.object({
  id: words,
  node: words,
  question: words,
  ask: words,
  kind: z
    .enum({
      levels: 'levels',
      'yes-no': 'yes-no',
      choice: 'choice',
      metric: 'metric',
      recommend: 'recommend',
      text: 'text',
    } satisfies EachOf<NonNullable<AnswerEntry['kind']>>)
    .exactOptional(),
  state: z.enum({
    answered: 'answered',
    unknown: 'unknown',
    'not-applicable': 'not-applicable',
    withheld: 'withheld',
  } satisfies EachOf<AnswerEntry['state']>),
  who: words,
  role: words,
  said: words,
  level: meanLevel.exactOptional(),
  meaning: words.exactOptional(),
  note: words.exactOptional(),
  evidence: grounds.exactOptional(),
  setAside: z.literal(true).exactOptional(),
} satisfies ShapeOf<AnswerEntry>);

/** Every answer, the assumptions and the method. */
export const appendix = z.object({
  answers: z.array(entry),
  assumptions: z.array(sentence),
  method: z.array(sentence),
} satisfies ShapeOf<Appendix>);
