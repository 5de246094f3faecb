import { describe, expect, test } from 'vitest';
import { asia } from './networks/asia.ts';
import { burglary } from './networks/burglary.ts';
import { cancer } from './networks/cancer.ts';
import { child } from './networks/child.ts';
import { earthquake } from './networks/earthquake.ts';
import { road } from './networks/road.ts';
import { simpson } from './networks/simpson.ts';
import { sprinkler } from './networks/sprinkler.ts';
import type { BayesNet, Findings } from './support/bayes-net.ts';
import { evidenceOf, posterior } from './support/posterior.ts';

type Case = readonly [findings: Findings, expected: Readonly<Record<string, number>>];

/** Checks chances written as `{ 'node=state': chance }`. */
function check(net: BayesNet, [findings, expected]: Case): void {
  for (const [asked, chance] of Object.entries(expected)) {
    const [id = '', state = ''] = asked.split('=');
    expect(posterior(net, [id, state], findings), asked).toBeCloseTo(chance, 6);
  }
}

describe('asia has the published posteriors', () => {
  const cases: readonly Case[] = [
    [
      {},
      {
        'tub=yes': 0.0104,
        'lung=yes': 0.055,
        'bronc=yes': 0.45,
        'either=yes': 0.064828,
        'xray=yes': 0.11029004,
        'dysp=yes': 0.4359706,
      },
    ],
    [
      { asia: 'yes', dysp: 'yes' },
      {
        'tub=yes': 0.08775096,
        'lung=yes': 0.09952515,
        'bronc=yes': 0.81140207,
        'either=yes': 0.18229985,
        'smoke=yes': 0.62591986,
        'xray=yes': 0.21953886,
      },
    ],
    [
      { asia: 'yes', dysp: 'yes', xray: 'yes' },
      { 'tub=yes': 0.39171172, 'lung=yes': 0.44427051, 'bronc=yes': 0.62882178 },
    ],
    [{ smoke: 'yes' }, { 'lung=yes': 0.1, 'bronc=yes': 0.6, 'tub=yes': 0.0104 }],
    [{ smoke: 'no' }, { 'bronc=yes': 0.3 }],
    [{ dysp: 'yes' }, { 'lung=yes': 0.10275922 }],
    [{ dysp: 'yes', bronc: 'yes' }, { 'lung=yes': 0.07797346 }],
    [{ smoke: [0.8, 0.1] }, { 'lung=yes': 0.09, 'bronc=yes': 0.56666667 }],
  ];
  test.each(cases)('given %j', (...given) => {
    check(asia, given);
  });

  test('its evidence has the published chance', () => {
    expect(evidenceOf(asia, { asia: 'yes', dysp: 'yes' })).toBeCloseTo(0.004501375, 9);
    expect(evidenceOf(asia, { asia: 'yes', dysp: 'yes', xray: 'yes' })).toBeCloseTo(0.00098822675, 10);
    expect(evidenceOf(asia, { smoke: [0.8, 0.1] })).toBeCloseTo(0.45, 9);
  });

  test('a joint of two findings follows from the evidence', () => {
    const joint =
      evidenceOf(asia, { smoke: 'yes', bronc: 'yes', asia: 'yes' }) / evidenceOf(asia, { smoke: 'yes' });
    expect(joint).toBeCloseTo(0.006, 9);
  });
});

describe('the other published networks have their posteriors', () => {
  test.each<Case>([
    [{ Cancer: 'True' }, { 'Pollution=high': 0.24935512, 'Smoker=True': 0.82545142 }],
    [{ Cancer: 'True', Smoker: 'True' }, { 'Pollution=high': 0.15625 }],
    [{ Dyspnoea: 'True' }, { 'Cancer=True': 0.02486101, 'Xray=positive': 0.21740271 }],
    [{ Dyspnoea: 'True', Smoker: 'True' }, { 'Cancer=True': 0.06683805 }],
  ])('cancer given %j', (...given) => {
    check(cancer, given);
  });

  test.each<Case>([
    [{ JohnCalls: 'True', MaryCalls: 'True' }, { 'Burglary=True': 0.55652206 }],
    [{ JohnCalls: 'True', MaryCalls: 'True', Earthquake: 'True' }, { 'Burglary=True': 0.03197083 }],
  ])('earthquake given %j', (...given) => {
    check(earthquake, given);
  });

  test.each<Case>([
    [{}, { 'john=yes': 0.0521389757 }],
    [{ john: 'yes', mary: 'yes' }, { 'burglary=yes': 0.2841718354 }],
    [{ john: 'yes', mary: 'no' }, { 'burglary=yes': 0.0051298581 }],
    [{ alarm: 'yes' }, { 'burglary=yes': 0.3735512283 }],
    [{ alarm: 'yes', earthquake: 'yes' }, { 'burglary=yes': 0.0032684236 }],
  ])('burglary given %j', (...given) => {
    check(burglary, given);
  });

  test.each<Case>([
    [{}, { 'wet=yes': 0.6471 }],
    [{ wet: 'yes' }, { 'sprinkler=yes': 0.4297635605, 'rain=yes': 0.7079276773 }],
    [{ wet: 'yes', rain: 'yes' }, { 'sprinkler=yes': 0.1944990177 }],
  ])('sprinkler given %j', (...given) => {
    check(sprinkler, given);
  });

  test('child names the likely diseases', () => {
    const findings = { LowerBodyO2: '<5', RUQO2: '12+', CO2Report: '>=7.5', XrayReport: 'Asy/Patchy' };
    const diseases = {
      'Disease=Lung': 0.23017167,
      'Disease=Fallot': 0.21974503,
      'Disease=TGA': 0.1778934,
      'Disease=PAIVS': 0.17052128,
      'Disease=PFC': 0.13645174,
      'Disease=TAPVD': 0.06521687,
    };
    check(child, [findings, diseases]);
  });

  test('road moves with virtual evidence on its traffic', () => {
    const expected = { 'snow=yes': 0.45, 'risk=yes': 0.58, 'late=yes': 0.61625, 'traffic=normal': 0.34375 };
    check(road, [{ traffic: [0.3, 0.7] }, expected]);
  });
});

test('seeing a treatment and giving it are two things', () => {
  expect(posterior(simpson, ['cured', '0'], { treated: '1' })).toBeCloseTo(0.5, 9);
  expect(posterior(simpson, ['cured', '0'], { treated: '0' })).toBeCloseTo(0.6, 9);
  const given = (rows: readonly number[]): BayesNet => ({
    ...simpson,
    treated: { states: ['0', '1'], rows: [rows] },
  });
  expect(posterior(given([0, 1]), ['cured', '0'])).toBeCloseTo(0.6, 9);
  expect(posterior(given([1, 0]), ['cured', '0'])).toBeCloseTo(0.5, 9);
});
