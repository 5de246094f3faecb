/** Benefits below this are noise of the arithmetic. */
const nothing = 1e-12;

/**
 * One true company in which no capability is broken: which nodes are, which capabilities by their own fault, and what
 * removing each of those faults would truly take off the burden, all other switches staying as they are.
 */
export function drawHealthyWorld(model, draw) {
  for (;;) {
    const own = model.map(({ leak, isCapability }) => draw() < leak && !isCapability);
    const world = worldOf(model, { own, active: drawLinks(model, draw) });
    if (!model.some(({ id, isCapability }) => isCapability && world.broken.has(id))) return world;
  }
}

/** The same for a company in which at least one repair takes something off the burden. */
export function drawWorldToRepair(model, draw) {
  for (;;) {
    const world = drawWorld(model, draw);
    if (world.best > nothing) return world;
  }
}

/** Whether a repair is as good as the best one. */
export function isBest(world, node) {
  return benefitIn(world, node) > world.best - nothing;
}

/** What the repair of a node's own fault truly takes off the burden; 0 where the fault is not its own. */
export function benefitIn(world, node) {
  return world.benefits.get(node) ?? 0;
}

function drawWorld(model, draw) {
  const own = model.map(({ leak }) => draw() < leak);
  return worldOf(model, { own, active: drawLinks(model, draw) });
}

function drawLinks(model, draw) {
  return model.map(({ causes }) => causes.map(({ strength }) => draw() < strength));
}

function worldOf(model, switches) {
  const states = statesOf(model, switches);
  const burden = burdenOf(model, states);
  const benefits = new Map();
  for (const [at, { id, isCapability }] of model.entries()) {
    if (!isCapability || !switches.own[at]) continue;
    const repaired = statesOf(model, { ...switches, own: switches.own.with(at, false) });
    benefits.set(id, burden - burdenOf(model, repaired));
  }
  const broken = new Set(model.filter((_, at) => states[at]).map(({ id }) => id));
  return { broken, benefits, best: Math.max(0, ...benefits.values()) };
}

function statesOf(model, { own, active }) {
  const states = [];
  for (const [at, { causes }] of model.entries()) {
    states.push(own[at] || causes.some((cause, link) => active[at][link] && states[cause.at]));
  }
  return states;
}

function burdenOf(model, states) {
  return model.reduce((sum, { weight }, at) => (states[at] ? sum + weight : sum), 0);
}
