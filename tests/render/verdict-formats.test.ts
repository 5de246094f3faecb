import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Policy } from '../../src/model/policy.ts';
import type { Finding, Verdict } from '../../src/model/verdict.ts';
import { renderVerdictGithub } from '../../src/render/render-verdict-github.ts';
import { renderVerdictJunit } from '../../src/render/render-verdict-junit.ts';
import { renderVerdict } from '../../src/render/terminal/render-verdict.ts';
import { renderVerdictMarkdown } from '../../src/render/markdown/render-verdict-markdown.ts';
import { aVerdict } from '../support/a-verdict.ts';
import { annotationsIn } from '../support/annotations-in.ts';
import { expectGolden } from './support/golden.ts';

const error = { level: 'error' } as const;
const floor = { ...error, ifNotAssessed: 'fail' } as const;
const schema = readFileSync(new URL('../support/junit.xsd', import.meta.url), 'utf8');

const policy = {
  floors: [
    { ...floor, scope: 'overall', id: 'overall', atLeast: 30 },
    { ...floor, scope: 'domain', id: 'alignment', atLeast: 50 },
    { ...floor, scope: 'domain', id: 'force', atLeast: 60 },
    { ...floor, scope: 'capability', id: 'crm', atLeast: 80, level: 'warn' },
  ],
  noDrop: { ...error, moreThan: 5 },
  requiredRoles: { ...error, roles: ['ceo', 'bishop'] },
  waivers: [
    {
      ...{ rule: 'floor', subject: 'alignment', owner: 'A. Director', expires: '2026-12-31' },
      reason: 'The two teams merge in January.',
    },
  ],
} satisfies Partial<Policy>;

const verdict = aVerdict({ policy });

/** The same a month later, when the waiver no longer holds. */
const pastDue = aVerdict({ policy, at: '2027-01-31' });

const nasty =
  'a & b < c > "d" \'e\' ]]> \u001b[31m%0A::error::x\r\n::set-output name=a::b, c: d ##vso[x] \ufffe \ud800';

/** The same verdict about a company that means harm. */
function spiteful(): Verdict {
  const findings = verdict.findings.map((finding) => ({
    ...finding,
    title: nasty,
    summary: { ...finding.summary, text: nasty },
    places: finding.places.map((place) => ({ ...place, path: nasty, question: nasty })),
  }));
  const waivers = verdict.waivers.map((waiver) => ({ ...waiver, reason: nasty, owner: nasty }));
  return { ...verdict, company: nasty, wave: nasty, policy: nasty, findings, waivers };
}

const baseline = {
  ...{ wave: '2026-Q3', at: '2026-08-30', missing: ['chief'], onlyBefore: [] },
  lost: { id: 'verdict.lost', text: 'Answered in 2026-Q3 and not now: chief & co.' },
};

describe('what is lost of a baseline', () => {
  const plain = { width: 80, colour: false, unicode: true, detail: 'summary' } as const;

  it.each([
    ['terminal', (given: Verdict) => renderVerdict(given, plain)],
    ['markdown', renderVerdictMarkdown],
    ['github', renderVerdictGithub],
  ])('is said in %s', (_, draw) => {
    expect(draw({ ...verdict, baseline }).body).toContain('Answered in 2026-Q3 and not now: chief');
    const { lost: _lost, ...whole } = baseline;
    expect(draw({ ...verdict, baseline: whole }).body).not.toContain('and not now');
  });

  it('is a case of its own in JUnit, which passes', async () => {
    const { body } = renderVerdictJunit({ ...pastDue, baseline });
    expect(body).toContain('<testcase classname="topline.baseline" name="2026-Q3" time="0">');
    expect(body).toContain('warning: Answered in 2026-Q3 and not now: chief &amp; co.');
    expect(await faultsIn(body)).toEqual([]);
    const { lost: _, ...whole } = baseline;
    expect(renderVerdictJunit({ ...verdict, baseline: whole }).body).not.toContain('topline.baseline');
  });
});

async function faultsIn(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'junit.xml', contents: xml },
    schema: { fileName: 'junit.xsd', contents: schema },
  });
  return errors.map(({ message }) => message);
}

describe('the verdict as JUnit XML', () => {
  it('looks as agreed and is what CI servers read', async () => {
    const { body, suffix } = renderVerdictJunit(verdict);
    expectGolden('check/junit.xml', body);
    expect(suffix).toBe('.xml');
    expect(await faultsIn(body)).toEqual([]);
  });

  it('names a waiver that has run out, at what fails again and among the waivers', async () => {
    const { body } = renderVerdictJunit(pastDue);
    expect(body).toContain(
      'at least 50 is wanted. Its waiver: Expired on 2026-12-31; the rule counts again. A. Director must renew it or mend the cause."',
    );
    expect(body).toContain('<testcase classname="topline.waivers" name="floor of alignment" time="0">');
    expect(body).toContain('<system-out>warning: Expired on 2026-12-31; the rule counts again.');
    expect(body).toMatch(/<testsuites [^>]* tests="8" failures="3"/);
    expect(await faultsIn(body)).toEqual([]);
  });

  it('counts the answers that it does not name', () => {
    const findings = verdict.findings.map((finding) => ({ ...finding, placeCount: 13 }));
    expect(renderVerdictJunit({ ...verdict, findings }).body).toContain('coaching-hours&#10;and 3 more<');
  });

  it('stays so whatever people are called', async () => {
    expect(await faultsIn(renderVerdictJunit(spiteful()).body)).toEqual([]);
  });

  it('is a file without cases where nothing was asked for', async () => {
    expect(await faultsIn(renderVerdictJunit(aVerdict({})).body)).toEqual([]);
  });

  it('is found wrong where it is', async () => {
    expect(await faultsIn('<testsuites><testcase/></testsuites>')).not.toEqual([]);
  });
});

describe('the verdict as annotations', () => {
  it('stands at file and line of the worst answer, or at the policy', () => {
    const read = annotationsIn(renderVerdictGithub(verdict).body);
    expect(read.map(({ kind, properties }) => [kind, properties['file'], properties['line']])).toEqual([
      ['error', 'topline.policy.yaml', undefined],
      ['error', 'r1.yaml', '12'],
      ['warning', 'r1.yaml', '14'],
      ['notice', undefined, undefined],
    ]);
    expect(read[1]?.message).toBe(verdict.findings.find(({ subject }) => subject === 'force')?.summary.text);
    expect(read[1]?.properties['title']).toBe('floor: The sales force gets what it needs');
  });

  it('obeys nobody but us', () => {
    const { body } = renderVerdictGithub(spiteful());
    expect(annotationsIn(body)).toHaveLength(annotationsIn(renderVerdictGithub(verdict).body).length);
    expect(body.split('\n').every((line) => line === '' || /^::(error|warning|notice) /.test(line))).toBe(
      true,
    );
    expect(body).not.toContain('##vso[');
  });

  it('say whose waiver ran out, at the policy, before what only warns', () => {
    const read = annotationsIn(renderVerdictGithub(pastDue).body).filter(({ kind }) => kind === 'warning');
    expect(read.map(({ properties }) => [properties['file'], properties['title']])).toEqual([
      ['topline.policy.yaml', 'waiver of floor: alignment'],
      ['r1.yaml', 'floor: A CRM that helps the seller'],
    ]);
    expect(read[0]?.message).toContain('A. Director must renew it');
  });

  it('say where only a waiver makes it hold', () => {
    const own = { floors: policy.floors.slice(0, 2), waivers: policy.waivers };
    const [only] = annotationsIn(renderVerdictGithub(aVerdict({ policy: own })).body);
    expect(only?.properties['title']).toBe('The policy holds');
    expect(only?.message).toContain('With waivers it holds; without them it does not.');
    expect(renderVerdictGithub(verdict).body).not.toContain('With waivers');
  });

  it('shows the ten worst of a kind and counts the rest', () => {
    const [failing] = verdict.findings.filter(({ adjusted }) => adjusted === 'fails');
    const many = Array.from({ length: 14 }, (): readonly Finding[] => (failing ? [failing] : [])).flat();
    const read = annotationsIn(renderVerdictGithub({ ...verdict, findings: many }).body);
    expect(read.filter(({ kind }) => kind === 'error')).toHaveLength(10);
    expect(read.at(-1)?.message).toContain('4 more are not shown here.');
  });

  it('has no line where only the file is known, and says so when all holds', () => {
    const findings = verdict.findings.map((finding) => ({
      ...finding,
      places: [{ question: 'q', path: 'a.yaml', line: 0, column: 0 }],
    }));
    const [first, ...rest] = annotationsIn(renderVerdictGithub({ ...verdict, findings }).body);
    expect(first?.properties).toEqual({ file: 'a.yaml', title: expect.any(String) as unknown });
    expect(rest.at(-1)?.properties['title']).toBe('The policy does not hold');
    const fine = annotationsIn(renderVerdictGithub(aVerdict({})).body);
    expect(fine[0]?.properties['title']).toBe('The policy holds');
  });
});

describe('the verdict as Markdown', () => {
  it('looks as agreed', () => {
    expectGolden('check/summary.md', renderVerdictMarkdown(verdict).body);
  });

  it('says what it was held against, as a part of its own', () => {
    const page = renderVerdictMarkdown({ ...verdict, baseline }).body;
    expect(page).toMatch(/ · as of [0-9-]+ · against 2026\S*Q3 of /);
  });

  it('names a file without a line where only that is known', () => {
    const findings = verdict.findings.map((finding) => ({
      ...finding,
      places: [{ question: 'q', path: 'a.yaml', line: 0, column: 0 }],
    }));
    expect(renderVerdictMarkdown({ ...verdict, findings }).body).toContain('a\\.yaml |');
  });
});
