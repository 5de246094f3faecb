import type { CapabilityEntry, DomainEntry, TroubleEntry } from '../../model/health-section.ts';
import type { Report } from '../../model/report.ts';
import type { ScoreValue } from '../../model/scorecard.ts';
import type { Cell, Rows } from './report-table.ts';

/** The whole, each domain and capability, each outcome and symptom: score with range, or the reason why there is none. */
export function scoreTable({ health }: Report): Rows {
  const { overall, plain, band, coverage, domains, troubles } = health;
  return {
    head,
    rows: [
      row({ kind: 'overall', id: 'overall', title: 'The whole', value: overall, band, coverage }),
      row({ kind: 'plain-mean', id: 'plain-mean', title: 'Plain mean of the domains', value: plain }),
      ...domains.flatMap((domain) => [
        row({ ...domain, kind: 'domain', id: domain.domain }),
        ...domain.capabilities.map((each) => capabilityRow(domain, each)),
      ]),
      ...troubles.map(troubleRow),
    ],
  };
}

const head = [
  ...['kind', 'id', 'title', 'domain', 'score', 'low', 'high', 'not_assessed', 'band'],
  ...['coverage', 'people', 'chance_broken', 'label'],
];

function capabilityRow({ domain }: DomainEntry, each: CapabilityEntry): readonly Cell[] {
  return row({ ...each, kind: 'capability', id: each.node, domain });
}

function troubleRow(trouble: TroubleEntry): readonly Cell[] {
  return row({ ...trouble, id: trouble.node });
}

type Scored = {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly value: ScoreValue;
  readonly domain?: string;
  readonly band?: string | undefined;
  readonly coverage?: number;
  readonly respondents?: number;
  readonly belief?: number;
  readonly label?: string;
};

function row({ kind, id, title, value, ...more }: Scored): readonly Cell[] {
  const { domain, band, coverage, respondents, belief, label } = more;
  return [kind, id, title, domain, ...scoreCells(value), band, coverage, respondents, belief, label];
}

function scoreCells(value: ScoreValue): readonly Cell[] {
  return value.state === 'assessed'
    ? [value.score, value.interval?.low, value.interval?.high, undefined]
    : [undefined, undefined, undefined, value.reason];
}
