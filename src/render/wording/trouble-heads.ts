/** What stands over numbers on trouble: its names say what is wrong, while a high number says that all is well. */
export const troubleHeads = {
  scores: 'Visible trouble (100 = no trouble)',
  levels: 'Visible trouble (4 = none)',
  movements: 'Symptoms and outcomes (100 = no trouble)',
  /** Symptoms with a chance below one in three. */
  unlikely: 'Probably not there',
};

/** Why a good score and a high chance can stand side by side. */
export const aboutTrouble =
  'A score sums up answers and figures on the point itself; 100 means no trouble. “Is it there?” is a chance: it also weighs how sure they are, and what is known of causes and effects.';
