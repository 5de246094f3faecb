import { toolVersion } from './tool-version.ts';

/** What a fault of our own looks like to the user: what happened, with which version, and where to say so. */
export function bugText(fault: unknown): string {
  const told = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  return [
    'Something went wrong inside topline. This is our mistake, not yours; your files are as they were.',
    '',
    told,
    '',
    `topline ${toolVersion}. Please report it with the lines above and the command you gave.`,
  ].join('\n');
}
