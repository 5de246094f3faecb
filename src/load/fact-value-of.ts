import type { Fact } from '../model/kit.ts';
import type { FactValue } from '../model/sheet.ts';

/** What a written fact means; undefined where it is not of the kind the kit asks for. */
export function factValueOf({ kind }: Fact, value: string | number): FactValue | undefined {
  switch (kind) {
    case 'yes-no':
      return value === 'yes' || value === 'no' ? value === 'yes' : undefined;
    case 'number':
      return typeof value === 'number' ? value : undefined;
    case 'text':
      return typeof value === 'string' ? value : undefined;
  }
}
