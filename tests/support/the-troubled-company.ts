import { composeReport } from '../../src/report/compose-report.ts';
import { aSalesKit, inputOn, northwind } from './a-troubled-company.ts';
import { once } from './once.ts';

/** What the real stages make of the troubled company, and the report on it: the same for all tests of a worker. */
export const theTroubledInput = once(() => inputOn(aSalesKit(), northwind()));
export const theTroubledReport = once(() => composeReport(theTroubledInput()));
