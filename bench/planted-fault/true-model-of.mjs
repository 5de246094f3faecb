/**
 * The kit's causal model as the worlds are drawn from it: nodes with causes before effects (ties by id), each with
 * its leak, its weight in the burden, and its causes as positions with strengths.
 */
export function trueModelOf(kit) {
  const nodes = new Map(kit.nodes.map((node) => [node.id, node]));
  const causesOf = new Map(kit.nodes.map(({ id }) => [id, []]));
  for (const { cause, effect, strength } of kit.links) {
    causesOf.get(effect).push({ id: cause, strength: kit.parameters.strengths[strength] });
  }
  const order = orderOf(causesOf);
  const positions = new Map(order.map((id, at) => [id, at]));
  return order.map((id) => ({
    id,
    leak: nodes.get(id).leak,
    isCapability: nodes.get(id).kind === 'capability',
    weight: nodes.get(id).kind === 'outcome' ? nodes.get(id).weight : 0,
    causes: causesOf
      .get(id)
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map((cause) => ({ at: positions.get(cause.id), strength: cause.strength })),
  }));
}

/** The same model with every leak and strength off by a factor of its own, log-uniform in e^±0.5 (0.61 to 1.65). */
export function disturb(model, draw) {
  const off = (value) => Math.min(0.999, value * Math.exp(draw() - 0.5));
  return model.map((node) => ({
    ...node,
    leak: off(node.leak),
    causes: node.causes.map(({ at, strength }) => ({ at, strength: off(strength) })),
  }));
}

function orderOf(causesOf) {
  const placed = new Set();
  const place = (id) => {
    if (placed.has(id)) return;
    for (const cause of causesOf.get(id).toSorted((a, b) => (a.id < b.id ? -1 : 1))) place(cause.id);
    placed.add(id);
  };
  for (const id of [...causesOf.keys()].toSorted()) place(id);
  return [...placed];
}
