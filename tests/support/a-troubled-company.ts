import { benefitsUnder } from '../../src/diagnose/benefits-under.ts';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Kit } from '../../src/model/kit.ts';
import type { Report } from '../../src/model/report.ts';
import type { Answer } from '../../src/model/sheet.ts';
import { planFixes } from '../../src/plan/plan-fixes.ts';
import { composeReport } from '../../src/report/compose-report.ts';
import type { ReportInput } from '../../src/report/report-input.ts';
import { scoreAssessment } from '../../src/score/score-assessment.ts';
import { aKit } from './a-kit.ts';
import { aSheet, anAssessment } from './a-sheet.ts';
import type { AnswerSketch, SheetSketch } from './a-sheet.ts';
import { salesQuestions } from './sales-questions.ts';

/** A kit of two domains that reads like a real one; small enough to follow by hand. */
export function aSalesKit(): Kit {
  return aKit({
    nodes: [
      {
        id: 'one-message',
        domain: 'alignment',
        title: 'One message that everybody uses',
        fault: 'Buyers hear several stories',
        why: 'Buyers who hear three stories believe none.',
      },
      {
        id: 'lead-definition',
        domain: 'alignment',
        title: 'One agreed meaning of a "qualified lead"',
        fault: 'Sales and marketing mean different things by a lead',
        why: 'Without it marketing counts what sales throws away.',
      },
      {
        id: 'joint-planning',
        domain: 'alignment',
        title: 'Sales and marketing plan together',
        fault: 'Sales and marketing plan apart',
        why: 'Two halves of one job that work apart lose the customer in between.',
        leak: 0.2,
      },
      {
        id: 'coaching',
        domain: 'force',
        title: 'Managers coach their sellers',
        fault: 'Managers do not coach their sellers',
        why: 'Skill that nobody sharpens goes blunt.',
      },
      {
        id: 'onboarding',
        domain: 'force',
        title: 'New sellers learn the job before they sell',
        fault: 'New sellers are left to find their way',
        why: 'A slow start costs a year of quota.',
        leak: 0.07,
      },
      {
        id: 'crm',
        domain: 'force',
        title: 'A CRM that helps the seller',
        fault: 'The CRM is a burden',
        why: 'A tool nobody feeds tells nobody anything.',
      },
      {
        id: 'selling-skill',
        domain: 'force',
        title: 'Sellers master the talk with a buyer',
        fault: 'Sellers cannot lead the talk with a buyer',
        why: 'In the end somebody must ask for the order.',
        people: true,
        leak: 0.12,
      },
      {
        id: 'leads-called-worthless',
        kind: 'symptom',
        title: 'Sales calls the leads worthless',
        fault: 'Sales calls the leads worthless',
        leak: 0.05,
      },
      { id: 'long-sales-cycle', kind: 'symptom', title: 'Deals drag on', fault: 'Deals drag on', leak: 0.05 },
      {
        id: 'prospects-do-not-buy',
        kind: 'outcome',
        title: 'Prospects do not buy',
        fault: 'Prospects do not buy',
        weight: 0.6,
        leak: 0.05,
      },
      {
        id: 'customers-leave',
        kind: 'outcome',
        title: 'Customers leave',
        fault: 'Customers leave',
        weight: 0.4,
        leak: 0.05,
      },
    ],
    links: [
      ['joint-planning', 'lead-definition', 'strong'],
      ['joint-planning', 'one-message', 'medium'],
      ['lead-definition', 'leads-called-worthless', 'strong'],
      ['one-message', 'long-sales-cycle', 'medium'],
      ['coaching', 'onboarding', 'strong'],
      ['onboarding', 'selling-skill', 'medium'],
      ['coaching', 'selling-skill', 'strong'],
      ['crm', 'long-sales-cycle', 'weak'],
      ['selling-skill', 'long-sales-cycle', 'strong'],
      ['leads-called-worthless', 'prospects-do-not-buy', 'medium'],
      ['long-sales-cycle', 'prospects-do-not-buy', 'strong'],
      ['selling-skill', 'customers-leave', 'medium'],
    ],
    questions: salesQuestions(),
    metrics: [
      {
        id: 'win-rate',
        title: 'Win rate',
        unit: 'percent',
        definition: 'Orders won, divided by offers made.',
        where: 'The CRM.',
        better: 'high',
        thresholds: [10, 17, 25, 35],
        range: { min: 0, max: 100 },
        source: 'judgement',
        covers: [],
      },
    ],
    fixes: [
      {
        id: 'monthly-joint-meeting',
        title: 'Plan together every month',
        steps: ['Fix one hour each month with three standing questions.', 'Write down who does what.'],
        effort: 1,
        horizon: 30,
        measure: 'Three meetings in a row end with actions that get done.',
        repairs: [{ capability: 'joint-planning', effect: 0.8 }],
        moves: [{ id: 'joint-planning-held', by: 2, withinDays: 90 }],
      },
      {
        id: 'agree-lead-definition',
        title: 'Agree on one meaning of a qualified lead',
        steps: [
          'Put two sellers and two marketers in one room with the last twenty leads.',
          'Sort them into good and bad, and write down what tells them apart.',
        ],
        effort: 2,
        horizon: 30,
        owner: 'sales-leader',
        measure: 'Both teams give the same verdict on nine of ten leads.',
        after: ['monthly-joint-meeting'],
        repairs: [{ capability: 'lead-definition', effect: 0.8 }],
        moves: [{ id: 'lead-definition-written', by: 2, withinDays: 60 }],
      },
      {
        id: 'weekly-coaching',
        title: 'One hour of coaching for each seller each week',
        steps: [
          'Give each manager no more than eight sellers.',
          'Ride along once a month and talk it over the same day.',
        ],
        effort: 5,
        horizon: 90,
        owner: 'sales-leader',
        measure: 'Each seller can name what the last talk changed.',
        repairs: [{ capability: 'coaching', effect: 0.7 }],
        moves: [
          { id: 'coaching-hours', by: 2, withinDays: 90 },
          { id: 'win-rate', by: 5, withinDays: 180 },
        ],
      },
      {
        id: 'crm-clean-up',
        title: 'Throw out every CRM field nobody reads',
        steps: ['List the fields.', 'Ask who reads each.'],
        effort: 3,
        horizon: 60,
        measure: 'A visit is logged in two minutes.',
        repairs: [{ capability: 'crm', effect: 0.6 }],
      },
      {
        id: 'replace-sellers',
        title: 'Replace the weakest sellers',
        steps: ['Hire.'],
        effort: 20,
        horizon: 180,
        measure: 'Quota is met.',
        repairs: [{ capability: 'selling-skill', effect: 0.5 }],
        replacesPeople: true,
      },
    ],
    kit: {
      id: 'small-sales-kit',
      title: 'A small sales kit',
      roles: [
        { id: 'ceo', title: 'Chief executive', plural: 'chief executives', outside: false },
        { id: 'marketing', title: 'Marketing', plural: 'marketers', outside: false },
        { id: 'rep', title: 'Seller', plural: 'sellers', outside: false },
        { id: 'sales-leader', title: 'Head of sales', plural: 'heads of sales', outside: false },
      ],
      domains: [
        {
          id: 'alignment',
          title: 'Sales and marketing pull together',
          why: 'Or they lose the customer.',
          capabilities: ['joint-planning', 'lead-definition', 'one-message'],
        },
        {
          id: 'force',
          title: 'The sales force gets what it needs',
          why: 'Or it cannot sell.',
          capabilities: ['coaching', 'onboarding', 'crm', 'selling-skill'],
        },
      ],
      cutLoops: [
        {
          cause: 'customers-leave',
          effect: 'coaching',
          because: 'Losing customers eats coaching time, but the other direction is stronger.',
        },
      ],
    },
  });
}

/** Six respondents of Northwind Instruments who do not agree, one hard figure, some don't-knows. */
export function northwind(): Assessment {
  const sheets: readonly SheetSketch[] = [
    sheet('ceo-1', 'ceo', 'Marta Lindqvist', {
      'joint-planning-held': 1,
      'lead-definition-written': 3,
      'message-same': 3,
      'coaching-hours': 3,
      'onboarding-plan': 2,
      'crm-easy': 'unknown',
      'win-rate': figure(16),
      'would-refer': 3,
    }),
    sheet('sl-1', 'sales-leader', 'Ingrid Solberg', {
      'joint-planning-held': 0,
      'lead-definition-written': 1,
      'coaching-hours': 3,
      'onboarding-plan': 2,
      'crm-easy': 2,
      'skill-talk': 2,
      'deals-drag': 1,
    }),
    sheet('mk-1', 'marketing', 'Jonas Ek', {
      'joint-planning-held': 0,
      'lead-definition-written': 2,
      'message-same': 3,
    }),
    sheet('rep-1', 'rep', undefined, {
      'joint-planning-held': 0,
      'lead-definition-written': 0,
      'leads-thrown-away': 0,
      'coaching-hours': 0,
      'onboarding-plan': 1,
      'crm-easy': 3,
      'skill-talk': 3,
      'deals-drag': 1,
      'message-same': 2,
    }),
    sheet('rep-2', 'rep', undefined, {
      'joint-planning-held': 0,
      'lead-definition-written': 0,
      'leads-thrown-away': 1,
      'coaching-hours': 1,
      'onboarding-plan': 'unknown',
      'crm-easy': 3,
      'skill-talk': 3,
      'deals-drag': 0,
      'message-same': 3,
    }),
    sheet('rep-3', 'rep', undefined, {
      'lead-definition-written': 1,
      'leads-thrown-away': 0,
      'coaching-hours': 0,
      'onboarding-plan': 0,
      'crm-easy': 4,
      'skill-talk': 'unknown',
      'deals-drag': 1,
    }),
  ];
  return { ...anAssessment(...sheets.map(aSheet)), company: 'Northwind Instruments' };
}

/** What the real stages make of it, ready to be put into a report. */
export function inputOn(kit: Kit, assessment: Assessment): ReportInput {
  const scorecard = scoreAssessment(kit, assessment, { resamples: 100 });
  const diagnosis = diagnose(kit, scorecard, { draws: 40 });
  const plan = planFixes(kit, diagnosis, { benefits: benefitsUnder(kit, scorecard), capacity: 8 });
  const askNext = ['would-refer', 'win-rate'].map((question) => ({ question, role: 'ceo' }));
  return {
    kit,
    assessment,
    scorecard,
    diagnosis,
    plan,
    askNext,
    at: '2026-11-21',
    toolVersion: '0.1.0',
  };
}

/** The report the real stages make of it. */
export function reportOn(kit: Kit, assessment: Assessment): Report {
  return composeReport(inputOn(kit, assessment));
}

function sheet(
  id: string,
  role: string,
  name: string | undefined,
  answers: Readonly<Record<string, AnswerSketch>>,
): SheetSketch {
  return {
    id,
    role,
    answers,
    respondent: { id, roles: [role], anonymous: false, ...(name === undefined ? {} : { name }) },
  };
}

function figure(value: number): Answer {
  return {
    state: 'answered',
    value: { kind: 'figure', value },
    note: 'CRM export of 3 November',
    evidence: 'system',
  };
}
