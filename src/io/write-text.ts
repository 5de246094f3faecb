import type { TextOutput } from './world.ts';

/** Writes and waits until the stream has taken it. A reader or a terminal that has gone away is no fault; any other fault is thrown. */
export function writeText(stream: TextOutput, text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error === null || error === undefined || isGone(stream, error)) resolve();
      else reject(error);
    });
  });
}

const goneFaults = ['EPIPE', 'ERR_STREAM_DESTROYED'];

/** A closed terminal answers with EIO, which on a disk would be a fault. */
function isGone({ isTTY }: TextOutput, error: Error): boolean {
  if (!('code' in error) || typeof error.code !== 'string') return false;
  return goneFaults.includes(error.code) || (isTTY === true && error.code === 'EIO');
}
