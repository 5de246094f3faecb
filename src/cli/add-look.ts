import type { Command } from 'commander';
import { numberAtLeast } from './number-at-least.ts';

/** The options of everything that is drawn: width and colours. */
export function addLook(command: Command): Command {
  return command
    .option('--width <columns>', 'columns to draw in', numberAtLeast(40))
    .option('--color', 'colours, whatever the surroundings say')
    .option('--no-color', 'no colours');
}
