import * as z from 'zod';
import { chance, fields, fileName, id, share, shortText, text, version } from './fields.ts';
import { limits } from '../limits.ts';

const role = fields({
  id: id.describe('Id of the role'),
  title: shortText.describe('One of them'),
  plural: shortText.describe('Several of them, as in a sentence'),
  outside: z.boolean().describe('Outside the company: never asked about its inside').optional(),
  executive: z
    .boolean()
    .describe('A named source: answers to sensitive questions count even from one alone')
    .optional(),
  when: id.describe('A yes-no fact: where it is no, the company has nobody of this role to ask').optional(),
});

const fact = fields({
  id: id.describe('Id of the fact; a sheet writes it under company'),
  title: shortText.describe('The fact in a few words'),
  ask: text.describe('How the interview asks for it'),
  kind: z.enum(['yes-no', 'number', 'text']).describe('What a sheet may write'),
});

const four = z.tuple([z.number(), z.number(), z.number(), z.number()]);

const parameters = fields({
  strengths: fields({ weak: chance.optional(), medium: chance.optional(), strong: chance.optional() })
    .describe('Chance that a broken cause alone breaks the effect')
    .optional(),
  leaks: fields({
    root: chance.optional(),
    derived: chance.optional(),
    people: chance.optional(),
    symptom: chance.optional(),
    outcome: chance.optional(),
  })
    .describe('Chance of being broken of its own accord')
    .optional(),
  discrimination: fields({
    hearsay: z.number().min(0).max(3).optional(),
    standard: z.number().min(0).max(3).optional(),
    figure: z.number().min(0).max(3).optional(),
  })
    .describe('Weight of one answer')
    .optional(),
  correlation: fields({ item: share.optional(), respondent: share.optional(), group: share.optional() })
    .describe('How alike the errors of items, respondents and groups are')
    .optional(),
  'odds-limit': z.number().gt(1).max(1000).describe('Opinion never moves odds by more').optional(),
  'recommend-cuts': four.describe('0–10 to a level: four rising cuts').optional(),
});

const thresholds = fields({
  verdict: fields({
    'root-own-fault': share.optional(),
    'root-benefit': share.optional(),
    'people-upstream-belief': share.optional(),
    'healthy-own-fault': share.optional(),
    'healthy-benefit': share.optional(),
  }).optional(),
  label: fields({
    root: share.optional(),
    'not-asked': share.optional(),
    inherited: share.optional(),
    broken: share.describe('From this chance on a point is called broken, an outcome in trouble').optional(),
    sound: share.optional(),
    'unknown-shift': share.optional(),
  }).optional(),
  plan: fields({
    gain: share.describe('Least benefit that a fix must add to the best bundle').optional(),
  }).optional(),
  'firm-share': share.optional(),
  coverage: share.describe('Under this share of assessed capabilities a domain has no score').optional(),
  bands: fields({
    fragile: z.number().min(0).max(100).optional(),
    sound: z.number().min(0).max(100).optional(),
    strong: z.number().min(0).max(100).optional(),
  })
    .describe('Lower ends of the bands, scores 0 to 100')
    .optional(),
  'contested-deviation': z.number().min(0).max(4).describe('Levels').optional(),
  gap: z.number().min(0).max(4).describe('Levels between two groups').optional(),
  'smallest-group': z.int().min(1).max(100).describe('People').optional(),
});

/** What a kit is, and which files belong to it. */
export const kit = fields({
  id: id.describe('The name a sheet refers to'),
  version: version.describe('major.minor.patch'),
  title: shortText,
  summary: text,
  words: fields({
    whole: shortText
      .describe('What is examined as a whole, as in "Your … is healthy"; default: organisation')
      .optional(),
    people: shortText
      .describe('Who is judged last, as in "What stands above the …"; default: people')
      .optional(),
  })
    .describe('What the report calls things')
    .optional(),
  roles: z.array(role).min(1).describe('Who can be asked'),
  facts: z.array(fact).describe('What conditions may ask about the company').optional(),
  questionnaires: z
    .array(fileName)
    .min(1)
    .max(limits.kitFiles)
    .describe('One file for each domain, in the order of the interview'),
  symptoms: fileName.describe('File of the symptoms and outcomes'),
  metrics: fileName.describe('File of the hard figures').optional(),
  glossary: fileName.describe('File of the words explained').optional(),
  sources: fileName.describe('File of the statements the kit rests on').optional(),
  'cut-loops': z
    .array(fields({ cause: id, effect: id, because: text }))
    .describe('Feedback left out on purpose: the model must not run in circles')
    .optional(),
  parameters: parameters.describe('Numbers of the causal model').optional(),
  thresholds: thresholds.describe('When a thing gets its name').optional(),
});

export type WrittenKit = z.infer<typeof kit>;
