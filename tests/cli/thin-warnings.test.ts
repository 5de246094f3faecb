import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { fakeWorld } from '../support/fake-world.ts';
import { filesOfKit } from '../support/files-of-kit.ts';

const sheet = (index: number, date: string): string =>
  [
    'kit: small@1.0.0',
    'company: { name: Acme }',
    'wave: one',
    `respondent: { id: r${String(index)}, roles: [rep] }`,
    `date: ${date}`,
    'answers: {}',
    '',
  ].join('\n');

async function complaintsOn(count: number, broken = 0): Promise<string> {
  const sheets = Array.from({ length: count }, (_, index) => [
    `sheets/s-${String(index).padStart(3, '0')}.yaml`,
    sheet(index, index < broken ? 'soon' : '2030-01-01'),
  ]);
  const files = { ...filesOfKit('small'), ...(Object.fromEntries(sheets) as Record<string, string>) };
  const argv = 'score --kit small --format ndjson --at 2026-01-01 sheets'.split(' ');
  const world = fakeWorld({ argv, files });
  await run(world);
  return world.complained();
}

describe('the same warning for every sheet', () => {
  it('is told twenty times, then counted', async () => {
    const complaints = await complaintsOn(45);
    expect(complaints.match(/ {2}warning {2}/gu)).toHaveLength(20);
    expect(complaints).toMatch(
      /… and 25 more sheet-from-the-future: docs\/problems\/sheet-from-the-future\.md\n$/u,
    );
  });

  it('is told each time where there are few', async () => {
    const complaints = await complaintsOn(20);
    expect(complaints.match(/ {2}warning {2}/gu)).toHaveLength(20);
    expect(complaints).not.toContain('more');
  });

  it('hides no error', async () => {
    const complaints = await complaintsOn(60, 30);
    expect(complaints.match(/ {2}error {2}/gu)).toHaveLength(30);
  });
});
