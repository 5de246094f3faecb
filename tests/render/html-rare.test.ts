import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TroubleEntry } from '../../src/model/health-section.ts';
import type { Report } from '../../src/model/report.ts';
import { inkOn, readableOn } from '../../src/render/html/readable-on.ts';
import { wrappedLabel } from '../../src/render/html/wrapped-label.ts';
import { rendererOf } from '../../src/render/index.ts';
import type { Detail } from '../../src/render/renderer.ts';
import { theTroubledReport } from '../support/the-troubled-company.ts';

const report = theTroubledReport();
const render = await rendererOf('html');

function page(given: Partial<Report>, detail: Detail = 'everything'): string {
  const options = { width: 80, colour: false, unicode: true, detail } as const;
  return render({ ...report, ...given }, options).body;
}

const open = { state: 'not-assessed', reason: 'nobody-knows' } as const;

describe('what the html page seldom has to show', () => {
  it('what has no score says so and why, and has no bar', () => {
    const domains = report.health.domains.map(({ band: _, ...domain }) => ({ ...domain, value: open }));
    const shown = page({ health: { ...report.health, domains, overall: open, plain: open } });
    expect(shown).toContain('not assessed: nobody knows');
    expect(shown).toContain('class="track open"');
  });

  it('a score without a range has no line', () => {
    const { intro } = report.strengths;
    const strength = {
      id: 's',
      node: 's',
      title: 'Works',
      score: 90,
      band: 'strong',
      summary: intro,
    } as const;
    const shown = page({ strengths: { intro, strengths: [strength] } });
    expect(/<table class="scores strengths.*?<\/table>/su.exec(shown)?.[0]).not.toContain('class="range"');
  });

  it('a long name of a company is cut in the footer, and the wave is not', () => {
    const company = `${'Long '.repeat(39)}Name`;
    const shown = page({ company, wave: '2026-Q4' });
    const footer = /@bottom-left\{content:"([^"]*)"/u.exec(shown)?.[1] ?? '';
    const words = footer.replaceAll(/\\([0-9a-f]+) /gu, (_, code: string) =>
      String.fromCodePoint(parseInt(code, 16)),
    );
    expect(words).toMatch(/^Long Long .*Long… · 2026-Q4$/u);
    expect(words.length).toBeLessThanOrEqual(72);
    expect(shown).toContain(`<h1>${company}</h1>`);
  });

  it('trouble without a score that probably is not there is only named', () => {
    const trouble: TroubleEntry = {
      ...{ id: 'node:dark', node: 'dark', kind: 'symptom', title: 'Nothing to see', belief: 0.1 },
      ...{ value: open, unexplained: 0 },
    };
    expect(page({ health: { ...report.health, troubles: [trouble] } }, 'summary')).toContain(
      'Not known: Nothing to see.',
    );
  });

  it('a cause without ways, voices and evidence is still told', () => {
    const causes = report.rootCauses.causes.map((cause) => ({
      ...cause,
      ...{ paths: [], evidenceFor: [], evidenceAgainst: [] },
      said: cause.said.map((said) => ({ ...said, voices: [] })),
      notNamed: { id: 'n', text: 'It is not named for a reason.' },
    }));
    const map = { nodes: [], links: [] };
    const shown = page({ rootCauses: { ...report.rootCauses, causes, map } });
    expect(shown).toContain('(answers not shown, to protect people)');
    expect(shown).toContain('It is not named for a reason.');
    expect(shown).not.toContain('How it does harm');
    expect(shown).not.toContain('<figure class="causal">');
  });

  it('suspects are told apart from root causes', () => {
    const { causes } = report.rootCauses;
    const rootCauses = { ...report.rootCauses, causes: [], runnersUp: causes };
    expect(page({ rootCauses })).toContain('Suspects');
    expect(page({ rootCauses }, 'brief')).toContain(causes[0]?.fault ?? '');
  });

  it('a step that others wait for, without measure and predictions', () => {
    const steps = report.plan.steps.map((step) => ({
      ...step,
      ...({ because: 'prerequisite', measure: '', predictions: [] } as const),
    }));
    const shown = page({ plan: { ...report.plan, steps } });
    expect(shown).toContain('This must come first');
    expect(shown).not.toContain('How you will know');
  });

  it('no plan, no question, no gap', () => {
    const { intro, askIntro } = report.unknowns;
    const given = {
      plan: { ...report.plan, firm: false, steps: [], alternatives: [] },
      unknowns: { intro, askIntro, gaps: [], unknowns: [], stale: [], ask: [] },
      disagreements: { ...report.disagreements, splits: [] },
      strengths: { ...report.strengths, strengths: [] },
    };
    expect(page(given)).not.toContain('Ask these next');
    expect(page(given, 'brief')).toContain('What we do not know');
  });

  it('answers that have grown old, and gaps with their reason', () => {
    const gap = { id: 'g', node: 'g', title: 'A gap', domain: 'd', value: open } as const;
    const stale = { id: 'o', question: 'o', ask: 'Long ago?', answers: 2, days: 400 };
    const shown = page({ unknowns: { ...report.unknowns, gaps: [gap], stale: [stale] } });
    expect(shown).toContain('A gap: nobody knows');
    expect(shown).toContain('Long ago? (2 answers, up to 400 days old)');
  });

  it('how each role sees it: a level, a dash where too few people answered, nothing where nobody did', () => {
    const group = { title: 'Seller', plural: 'sellers', people: 3 };
    const groups = ['rep', 'ceo', 'service'].map((role) => ({ ...group, role }));
    const cells = [
      { state: 'shown', role: 'rep', mean: 1.25, people: 3 },
      { state: 'withheld', role: 'ceo' },
    ] as const;
    const views = [{ id: 'view:a', node: 'a', title: 'A thing', domain: 'A domain', cells }];
    const shown = page({ disagreements: { ...report.disagreements, groups, views } });
    expect(shown).toContain('<td class="heat-1">1.3</td>');
    expect(shown).toMatch(/<td class="withheld">.*withheld<\/span><\/td\s*><td><\/td>/su);
    expect(page({ disagreements: { ...report.disagreements, groups: [], views } })).not.toContain(
      'class="heat"',
    );
  });

  it('withheld answers are counted, not shown', () => {
    const [answer] = report.appendix.answers;
    if (answer === undefined) throw new Error('No answer.');
    const withheld = ['a', 'b'].map(
      (id) => ({ ...answer, id, state: 'withheld', who: 'withheld', role: '', said: '' }) as const,
    );
    expect(page({ appendix: { ...report.appendix, answers: withheld } })).toContain('2 answers withheld');
    expect(page({ appendix: { ...report.appendix, answers: [] } })).toContain('No answers yet.');
  });

  it('a verdict on people in one sentence', () => {
    expect(page({ people: { ...report.people, reason: { id: 'r', text: 'Yes' } } })).toContain(
      '<strong>Yes</strong>',
    );
  });
});

describe('labels in the causal picture', () => {
  it('hold any text within their lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const lines = wrappedLabel(text, { width: 9.5, lines: 5 });
        expect(lines.length).toBeLessThanOrEqual(5);
        for (const line of lines) expect(Array.from(line).length).toBeLessThanOrEqual(34);
      }),
    );
    expect(wrappedLabel('a '.repeat(300), { width: 9.5, lines: 2 })[1]).toMatch(/…$/u);
  });
});

describe('colours of a brand', () => {
  const colour = fc
    .integer({ min: 0, max: 0xffffff })
    .map((number) => `#${number.toString(16).padStart(6, '0')}`);

  it('become readable on paper and on a dark screen, and stay as they are where they can be read', () => {
    expect(readableOn('#15384a', '#ffffff', 4.5)).toBe('#15384a');
    fc.assert(
      fc.property(colour, fc.constantFrom('#ffffff', '#15191d'), (given, ground) => {
        const made = readableOn(given, ground, 4.5);
        expect(made).toMatch(/^#[0-9a-f]{6}$/u);
        expect(readableOn(made, ground, 4.5)).toBe(made);
      }),
    );
  });

  it('take black or white letters, whichever is easier to read', () => {
    expect([inkOn('#ffee00'), inkOn('#15384a'), inkOn('#ffffff'), inkOn('#000000')]).toEqual([
      '#000000',
      '#ffffff',
      '#000000',
      '#ffffff',
    ]);
  });
});
