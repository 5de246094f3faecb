import type { NotFirstSection, WeakPointEntry } from '../../model/root-cause-section.ts';
import { chanceWord } from '../../text/say-chance.ts';
import type { Detail } from '../renderer.ts';
import { briefPoints } from '../wording/brief-points.ts';
import { type ShownPoints, shownPoints } from '../wording/shown-points.ts';
import { strong } from './blocks.ts';
import { bullets } from './list.ts';
import { say } from './markdown.ts';
import type { Markdown } from './markdown.ts';

/** Weak points that are inherited, and why their relief would not last; signs of the trouble apart from them. */
export function notFirstPart({ intro, weakPoints }: NotFirstSection, detail: Detail): readonly Markdown[] {
  if (detail === 'brief') return [say`${intro.text}`, bullets(briefPoints(weakPoints).map(byName))];
  const { points, signs } = shownPoints(weakPoints, detail);
  return [
    say`${intro.text}`,
    listed(points),
    ...(signs.shown.length === 0 ? [] : [strong(say`Signs of the trouble, not its cause`)]),
    listed(signs),
  ];
}

function listed({ shown, hidden }: ShownPoints): Markdown {
  const more = say`and ${hidden.length} more, which the long form (--everything) names`;
  return bullets([...shown.map(inFull), ...(hidden.length === 0 ? [] : [more])]);
}

function byName({ fault, belief }: WeakPointEntry): Markdown {
  return say`${strong(say`${fault}`)} (${chanceWord(belief)})`;
}

function inFull(entry: WeakPointEntry): Markdown {
  return say`${byName(entry)}. ${entry.summary.text}`;
}
