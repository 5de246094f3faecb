import { drawHealthyWorld, drawWorldToRepair } from './draw-world.mjs';
import { drawsFrom } from './draws-from.mjs';
import { recordOf } from './record-of.mjs';
import { situations } from './situations.mjs';
import { disturb, trueModelOf } from './true-model-of.mjs';

/** The scenarios of the trial: how worlds are drawn, how many in a thousand, and how the company is asked. */
export const scenarios = [
  { id: 'panel', title: 'four answers per node', share: 1, situation: 'panel', worlds: 'to-repair' },
  { id: 'off', title: 'true parameters off', share: 1, situation: 'panel', worlds: 'disturbed' },
  {
    id: 'one',
    title: 'one respondent, two questions',
    share: 1,
    situation: 'onePerson',
    worlds: 'to-repair',
  },
  {
    id: 'half',
    title: 'half of the answers missing',
    share: 1,
    situation: 'halfMissing',
    worlds: 'to-repair',
  },
  { id: 'ceo', title: 'a CEO alone', share: 1, situation: 'executive', worlds: 'to-repair' },
  {
    id: 'look',
    title: 'a CEO alone, with a second look',
    share: 1,
    situation: 'executiveLooksAgain',
    worlds: 'to-repair',
  },
  {
    id: 'follow',
    title: 'a CEO, then those who know',
    share: 1,
    situation: 'executiveThenOthers',
    worlds: 'to-repair',
  },
  { id: 'healthy', title: 'healthy worlds', share: 0.5, situation: 'panel', worlds: 'healthy' },
];

const drawers = {
  'to-repair': (model, draw) => drawWorldToRepair(model, draw),
  disturbed: (model, draw) => drawWorldToRepair(disturb(model, draw), draw),
  healthy: (model, draw) => drawHealthyWorld(model, draw),
};

/** One record per world of a scenario. Scenarios of the same kind of worlds meet the same worlds in the same order. */
export function runScenario({ situation, worlds, share }, { kit, seed, count, library, tell }) {
  const model = trueModelOf(kit);
  const { kitFrom, draw } = situations[situation];
  const askedKit = kitFrom(kit);
  return Array.from({ length: Math.round(count * share) }, (_, turn) => {
    const world = drawers[worlds](model, drawsFrom(`${seed}/${worlds}/${turn}`));
    const draws = drawsFrom(`${seed}/${worlds}/${turn}/${situation}`);
    const assessment = draw({ kit: askedKit, world, draw: draws, library });
    const scorecard = library.scoreAssessment(askedKit, assessment, { resamples: 0 });
    const diagnosis = library.diagnose(askedKit, scorecard, { robustness: false });
    if (turn % 100 === 99) tell(turn + 1);
    return recordOf(askedKit, world, {
      scorecard,
      diagnosis,
      informed: informedRanking(askedKit, world, { scorecard, library }),
    });
  });
}

/** The ranking if it were known which nodes are broken, though not why: what no answers could better. */
function informedRanking(kit, world, { scorecard, library }) {
  const truth = kit.nodes.map(({ id }) => ({ node: id, sound: !world.broken.has(id) }));
  return library.whatIfLearned(kit, scorecard, truth).ranking.map(({ node }) => node);
}
