import type { Level, Question } from '../../src/model/kit.ts';

/** The questions of the small sales kit. */
export function salesQuestions(): readonly Partial<Question>[] {
  return [
    {
      id: 'joint-planning-held',
      node: 'joint-planning',
      ask: 'In the last three months, how often did sales and marketing plan together?',
      roles: { ceo: 1, 'sales-leader': 1, marketing: 1, rep: 0.5 },
      form: five(
        'Not once.',
        'Once, after a quarrel.',
        'Now and then, without notes.',
        'Most months, with notes.',
        'Every month, with actions that were carried out.',
      ),
    },
    {
      id: 'lead-definition-written',
      node: 'lead-definition',
      ask: 'How do sales and marketing decide that a lead is worth a seller’s time?',
      wording: { rep: 'How do you know that a lead handed to you is worth your time?' },
      roles: { ceo: 0.5, 'sales-leader': 1, marketing: 1, rep: 1 },
      form: five(
        'Nobody has said what a good lead is.',
        'Each side has its own idea of it.',
        'One side wrote a meaning down; the other does not use it.',
        'Both sides use one written meaning for most leads.',
        'Both sides use one written meaning and review it every quarter.',
      ),
    },
    {
      id: 'message-same',
      node: 'one-message',
      ask: 'How alike is what sellers and the website say about the product?',
      roles: { ceo: 0.5, marketing: 1, rep: 1 },
      form: five(
        'They contradict each other.',
        'Alike by chance.',
        'Alike in the main points.',
        'Alike, with few slips.',
        'The same, and checked.',
      ),
    },
    {
      id: 'coaching-hours',
      node: 'coaching',
      ask: 'How often does a manager sit down with a seller to talk over one real deal?',
      roles: { ceo: 0.5, 'sales-leader': 1, rep: 1 },
      form: five('Never.', 'Once or twice a year.', 'Every quarter.', 'Every month.', 'Every week.'),
    },
    {
      id: 'onboarding-plan',
      node: 'onboarding',
      ask: 'What happens in the first month of a new seller?',
      roles: { ceo: 0.5, 'sales-leader': 1, rep: 1 },
      form: five(
        'They get a phone and a price list.',
        'They follow a colleague.',
        'There is a plan, mostly skipped.',
        'There is a plan, mostly kept.',
        'There is a plan, kept, with a test at the end.',
      ),
    },
    {
      id: 'crm-easy',
      node: 'crm',
      ask: 'How long does it take to log a visit in the CRM?',
      roles: { ceo: 0.5, 'sales-leader': 1, rep: 1 },
      form: five(
        'Nobody does.',
        'More than half an hour.',
        'About a quarter of an hour.',
        'A few minutes.',
        'It logs itself.',
      ),
    },
    {
      id: 'skill-talk',
      node: 'selling-skill',
      ask: 'In the last five talks with buyers, how often was the buyer’s problem said in the buyer’s own words?',
      roles: { 'sales-leader': 1, rep: 0.5 },
      form: five('Never.', 'Once.', 'Twice.', 'Three or four times.', 'Each time.'),
    },
    {
      id: 'leads-thrown-away',
      node: 'leads-called-worthless',
      ask: 'Of the last ten leads you were given, how many did you drop at once?',
      roles: { rep: 1 },
      about: 'result',
      form: five('Nine or ten.', 'Six to eight.', 'Four or five.', 'Two or three.', 'None or one.'),
    },
    {
      id: 'deals-drag',
      node: 'long-sales-cycle',
      ask: 'How many of your open deals are older than you planned?',
      roles: { 'sales-leader': 1, rep: 1 },
      about: 'result',
      form: five('Nearly all.', 'More than half.', 'About half.', 'A few.', 'None.'),
    },
    {
      id: 'win-rate',
      node: 'prospects-do-not-buy',
      ask: 'What share of your offers became orders in the last twelve months?',
      roles: { ceo: 1 },
      about: 'result',
      form: { kind: 'metric', metric: 'win-rate' },
    },
    {
      id: 'would-refer',
      node: 'customers-leave',
      ask: 'How many customers of last year still buy?',
      roles: { ceo: 1 },
      about: 'result',
      form: five('Under half.', 'Over half.', 'Seven of ten.', 'Nine of ten.', 'All.'),
    },
  ];
}

function five(...words: readonly [string, string, string, string, string]): Question['form'] {
  const levels: Readonly<Record<Level, string>> = {
    0: words[0],
    1: words[1],
    2: words[2],
    3: words[3],
    4: words[4],
  };
  return { kind: 'levels', levels };
}
