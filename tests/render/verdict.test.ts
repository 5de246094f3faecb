import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { verdictRendererOf, type VerdictFormat } from '../../src/render/index.ts';
import type { RenderOptions } from '../../src/render/renderer.ts';
import { aVerdict } from '../support/a-verdict.ts';
import { expectGolden } from './support/golden.ts';
import { widestLine } from './support/widest-line.ts';

const error = { level: 'error' } as const;
const floor = { ...error, ifNotAssessed: 'fail' } as const;

const verdict = aVerdict({
  at: '2027-11-21',
  policy: {
    floors: [
      { ...floor, scope: 'overall', id: 'overall', atLeast: 30 },
      { ...floor, scope: 'domain', id: 'alignment', atLeast: 50 },
      { ...floor, scope: 'domain', id: 'force', atLeast: 60 },
      { ...floor, scope: 'capability', id: 'crm', atLeast: 80, level: 'warn' },
    ],
    noDrop: { ...error, moreThan: 5 },
    coverage: { ...error, atLeast: 0.6 },
    maxAgeDays: { days: 300, level: 'warn' },
    rootCause: { ...error, mustNotBe: ['joint-planning'], mustNotNewlyAppear: true },
    requiredRoles: { ...error, roles: ['ceo', 'rep'] },
    waivers: [
      waiver('floor', 'alignment', '2027-12-31'),
      waiver('root-cause', 'joint-planning', '2027-10-31'),
      waiver('coverage', 'overall', '2028-01-01'),
    ],
  },
});

function waiver(rule: 'floor' | 'root-cause' | 'coverage', subject: string, expires: string) {
  return { rule, subject, expires, reason: 'The two teams merge in January.', owner: 'A. Director' };
}

async function page(format: VerdictFormat, options: Partial<RenderOptions> = {}): Promise<string> {
  const render = await verdictRendererOf(format);
  return render(verdict, { width: 80, colour: false, unicode: true, detail: 'summary', ...options }).body;
}

describe('the verdict in the terminal', () => {
  it.each([
    ['80.txt', { width: 80 }],
    ['140-colour.txt', { width: 140, colour: true }],
    ['80-ascii.txt', { width: 80, unicode: false }],
  ] as const)('looks as agreed: %s', async (name, options) => {
    expectGolden(`check/${name}`, await page('terminal', options));
  });

  it.each([40, 80, 140])('keeps within %i columns', async (width) => {
    expect(widestLine(await page('terminal', { width }))).toBeLessThanOrEqual(Math.min(120, width));
  });

  it('is the same page in colour and without', async () => {
    expect(stripVTControlCharacters(await page('terminal', { colour: true }))).toBe(await page('terminal'));
  });
});

describe('the answers behind a breach', () => {
  it('are counted as many as there are, not as many as the verdict names', async () => {
    const render = await verdictRendererOf('terminal');
    const findings = verdict.findings.map((finding) => ({
      ...finding,
      ...(finding.places.length === 10 ? { placeCount: 13 } : {}),
    }));
    const options = { width: 80, colour: false, unicode: true, detail: 'summary' } as const;
    const { body } = render({ ...verdict, findings }, options);
    expect(body).toContain('and 10 more');
    expect(body).not.toContain('and 7 more');
  });
});

describe('the verdict as JSON', () => {
  it('is the verdict itself', async () => {
    const parsed: unknown = JSON.parse(await page('json'));
    expect(parsed).toMatchObject({ schemaVersion: 1, holds: false, holdsWithoutWaivers: false });
  });
});
