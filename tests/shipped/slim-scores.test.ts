import { expect, it } from 'vitest';
import { scoreAssessment } from '../../src/score/score-assessment.ts';
import { anAssessment } from '../support/a-sheet.ts';
import { anExample } from '../support/an-example.ts';
import { plain, slim } from '../support/slim-and-plain.ts';
import { theShippedKit } from '../support/the-shipped-kit.ts';

it('a sheet of the shipped kit gets the same scores both ways', () => {
  const kit = theShippedKit();
  const sheets = anExample(kit, 'northwind-instruments').sheets;
  for (const some of [sheets, ...sheets.map((sheet) => [sheet])]) {
    const facts = Object.fromEntries(some.flatMap(({ company }) => Object.entries(company.facts)));
    const whole = scoreAssessment(kit, { ...anAssessment(...some), facts }, { resamples: 0 });
    expect(slim(kit, some)).toEqual(plain(whole));
  }
});
