import { Option } from 'commander';
import { parseDate } from './parse-date.ts';

/** `--at`. */
export function dateOption(): Option {
  return new Option('--at <date>', 'the day to take as today, such as 2026-11-21').argParser(parseDate);
}
