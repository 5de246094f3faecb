/** Runs a piece of work and writes what it cost to standard error: processor and wall time in ms, most memory in MB. */
export async function measured(work) {
  const cpu = process.cpuUsage();
  const start = process.hrtime.bigint();
  await work();
  const { user, system } = process.cpuUsage(cpu);
  const cost = {
    cpu: (user + system) / 1000,
    wall: Number(process.hrtime.bigint() - start) / 1e6,
    memory: process.resourceUsage().maxRSS / 1024,
  };
  process.stderr.write(JSON.stringify(cost));
}
