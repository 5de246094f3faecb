/** P(level 0…4 | broken); of a sound node the same reversed. */
const levelsIfBroken = [0.3, 0.32, 0.22, 0.11, 0.05];
const levelsIfSound = levelsIfBroken.toReversed();

/** The noisy level (0…4) that somebody reports of a node. */
export function drawLevel(isBroken, draw) {
  const chances = isBroken ? levelsIfBroken : levelsIfSound;
  let rest = draw();
  const level = chances.findIndex((chance) => (rest -= chance) < 0);
  return level === -1 ? chances.length - 1 : level;
}
