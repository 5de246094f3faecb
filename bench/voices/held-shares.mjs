import { companyOf } from './company-of.mjs';

/** How often the range of a score holds the score that everybody's answers to every question give. */
export function heldShares(setting, companies) {
  const counts = { whole: [0, 0], domains: [0, 0], points: [0, 0] };
  for (let turn = 0; turn < companies; turn += 1) {
    const { everybody, asked } = companyOf(setting, `company ${turn}`);
    const { kit, library } = setting;
    const full = library.scoreAssessment(kit, everybody, { resamples: 0 });
    const seen = library.scoreAssessment(kit, asked);
    count(counts.whole, seen.overall.value, full.overall.value);
    seen.domains.forEach(({ value }, at) => count(counts.domains, value, full.domains[at].value));
    seen.nodes.forEach(({ value }, at) => count(counts.points, value, full.nodes[at].value));
    process.stderr.write(`\rcompanies: ${turn + 1}    `);
  }
  process.stderr.write('\n');
  const rows = Object.entries(counts).map(([what, [held, all]]) => [what, String(all), share(held, all)]);
  const [held, all] = counts.whole;
  return {
    table: {
      title: `Ranges that hold what everybody would have said, ${companies} companies`,
      head: ['score', 'ranges', 'held'],
      rows,
    },
    isMet: companies === 0 || (held / all >= 0.85 && held / all <= 0.95),
  };
}

function count(counts, value, full) {
  if (value.state !== 'assessed' || full.state !== 'assessed') return;
  counts[1] += 1;
  if (value.interval.low <= full.score && full.score <= value.interval.high) counts[0] += 1;
}

function share(part, all) {
  return all === 0 ? '–' : (part / all).toFixed(3);
}
