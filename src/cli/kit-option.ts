import { Option } from 'commander';

/** `--kit`. */
export function kitOption(): Option {
  return new Option('--kit <kit>', 'id or folder of the kit (default: the one the sheet names)');
}
