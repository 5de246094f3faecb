import { examine } from '../../src/examine.ts';
import type { Report } from '../../src/model/report.ts';
import { anExample } from './an-example.ts';
import { theShippedKit } from './the-shipped-kit.ts';

/** The report on the shipped example company, as `demo` makes it. */
export function theExampleReport(): Report {
  const kit = theShippedKit();
  return examine(kit, anExample(kit, 'northwind-instruments'), { at: '2026-11-13', toolVersion: '0.1.0' });
}
