import { companyOf, randomSheets } from './company-of.mjs';

const added = [0, 1, 5, 20];

/** Mean share of the first three causes that are called firm, with more and more people who answer at random. */
export function firmShares(setting, seeds) {
  const sums = added.map(() => 0);
  for (let turn = 0; turn < seeds; turn += 1) {
    const name = `firm ${turn}`;
    const { asked } = companyOf(setting, name);
    const random = randomSheets(setting, name, added.at(-1));
    added.forEach((count, at) => {
      sums[at] += firmShare(setting, { ...asked, sheets: [...asked.sheets, ...random.slice(0, count)] });
    });
    process.stderr.write(`\rseeds: ${turn + 1}    `);
  }
  process.stderr.write('\n');
  const shares = sums.map((sum) => sum / seeds);
  return {
    table: {
      title: `Share of the first three causes called firm, ${seeds} companies`,
      head: ['random respondents added', 'firm'],
      rows: added.map((count, at) => [String(count), shares[at].toFixed(3)]),
    },
    isMet: seeds === 0 || (shares.every((share) => share <= shares[0]) && shares.at(-1) < shares[0]),
  };
}

function firmShare({ kit, library }, assessment) {
  const scorecard = library.scoreAssessment(kit, assessment, { resamples: 0 });
  const { robustness } = library.diagnose(kit, scorecard, { draws: 100 });
  return robustness.candidates.slice(0, 3).filter(({ firm }) => firm).length / 3;
}
