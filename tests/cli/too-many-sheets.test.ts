import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { fileAccess, type FileAccess } from '../../src/io/file-access.ts';
import { fakeWorld } from '../support/fake-world.ts';
import { filesOfKit } from '../support/files-of-kit.ts';

const files = { ...filesOfKit('small'), 'topline.policy.yaml': 'floors: { overall: 1 }\n' };

/** A disk on which every sheet that is asked for stands, and that notes which of them are opened. */
function aFullDisk() {
  const opened: string[] = [];
  const access: Partial<FileAccess> = {
    stat: (path) => fileAccess.stat(path.includes('sheet-') ? '/dev/null' : path),
    open: (path, ...more) => {
      if (path.includes('sheet-')) opened.push(path);
      return fileAccess.open(path, ...more);
    },
  };
  return { access, opened };
}

const sheets = Array.from({ length: 20_001 }, (_, index) => `sheet-${String(index)}.yaml`);

describe('more sheets than one assessment takes', () => {
  it.each(['report', 'check', 'trend', 'ask-next'])('are refused by %s unread', async (command) => {
    const { access, opened } = aFullDisk();
    const world = fakeWorld({ argv: [command, ...sheets], files, access });
    expect(await run(world)).toBe(2);
    expect(world.complained()).toContain(
      'there are 20001 sheets here, and one assessment takes at most 20000',
    );
    expect(world.complained()).toContain('too-many-sheets');
    expect(opened).toEqual([]);
  });
});
