/** The answer to a question of the kit that stands for a level, or for the nearest one its form can say. */
export function answerAtLevel(kit, { form }, level) {
  switch (form.kind) {
    case 'levels':
      return { kind: 'level', level };
    case 'yes-no':
      return { kind: 'yes-no', yes: level >= 2 === (form.healthy === 'yes') };
    case 'choice':
      return { kind: 'option', option: nearestOption(form.options, level) };
    case 'metric':
      return { kind: 'figure', value: figureAt(kit, form.metric, level) };
    default:
      return { kind: 'recommend', score: level === 0 ? 0 : kit.parameters.recommendCuts[level - 1] };
  }
}

function nearestOption(options, level) {
  const distance = (option) => Math.abs(option.level - level);
  return options.reduce((best, option) => (distance(option) < distance(best) ? option : best)).id;
}

function figureAt(kit, id, level) {
  const { thresholds, range, better } = kit.metrics.find((metric) => metric.id === id);
  if (level > 0) return thresholds[level - 1];
  return better === 'high' ? range.min : range.max;
}
