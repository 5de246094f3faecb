import { examine } from '../../src/examine.ts';
import { anExample } from './an-example.ts';
import { once } from './once.ts';
import { theShippedKit } from './the-shipped-kit.ts';

/** The report on the shipped example company, as `demo` makes it. */
export const theExampleReport = once(() => {
  const kit = theShippedKit();
  return examine(kit, anExample(kit, 'northwind-instruments'), { at: '2026-11-13', toolVersion: '0.1.0' });
});
