import { Option } from 'commander';

/** `--kit`; what is taken where it is not given is told in help. */
export function kitOption(otherwise = 'the one the sheet names'): Option {
  return new Option('--kit <kit>', `id or folder of the kit (default: ${otherwise})`);
}
