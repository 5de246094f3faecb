import type { EvidenceEntry, SaidEntry, Voice } from '../../model/root-cause-section.ts';
import { sayList } from '../../text/say-list.ts';
import { sayWho } from '../wording/say-who.ts';
import { voicesByWords } from '../wording/voices-by-words.ts';
import { quiet } from './blocks.ts';
import { list } from './list.ts';
import { say } from './markdown.ts';
import type { Markdown } from './markdown.ts';

/** Questions, why they bear on the cause, and below each the words chosen with those who chose them. */
export function saidList(entries: readonly (SaidEntry | EvidenceEntry)[]): Markdown {
  return list(
    entries.map((entry) => {
      const asked = quiet(say`${entry.ask}`);
      const text = 'because' in entry ? say`${entry.because.text} ${asked}` : asked;
      return { text, below: voicesOf(entry) };
    }),
  );
}

function voicesOf({ voices }: SaidEntry): readonly Markdown[] {
  if (voices.length === 0) return [say`(answers not shown, to protect people)`];
  return voicesByWords(voices).map(sayVoices);
}

function sayVoices(alike: readonly Voice[]): Markdown {
  const [first] = alike;
  const rated = first?.meaning === undefined ? say`` : say` → ${first.meaning}`;
  return say`“${first?.said ?? ''}”${rated} – ${sayList(alike.map(sayWho), 6)}`;
}
