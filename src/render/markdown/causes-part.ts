import type { CauseEntry, RootCauseSection } from '../../model/root-cause-section.ts';
import type { Detail } from '../renderer.ts';
import { sayRelief } from '../wording/say-relief.ts';
import { saySplit } from '../wording/say-split.ts';
import { sayStanding } from '../wording/say-standing.ts';
import { bar } from './bar.ts';
import { heading, quiet, strong } from './blocks.ts';
import { say } from './markdown.ts';
import type { Markdown } from './markdown.ts';
import { pathList } from './path-list.ts';
import { saidList } from './said-list.ts';
import { table } from './table.ts';

/** Named causes in full, those next in line in short; where nothing is named, the first suspect in full. */
export function causesPart(
  { intro, causes, runnersUp }: RootCauseSection,
  detail: Detail,
): readonly Markdown[] {
  const next = causes.length === 0 ? say`Suspects` : say`Next in rank`;
  if (detail === 'brief') return [say`${intro.text}`, ...[...causes, ...runnersUp].flatMap(inBrief)];
  return [
    say`${intro.text}`,
    ...causes.flatMap(inFull),
    ...(runnersUp.length === 0 ? [] : [strong(next)]),
    ...runnersUp.flatMap((cause, index) => (causes.length === 0 && index === 0 ? inFull : inShort)(cause)),
  ];
}

function inBrief(cause: CauseEntry): readonly Markdown[] {
  const standing = quiet(say`${sayStanding(cause.standing)} · ${cause.domain}`);
  return [say`${strong(say`${cause.rank}. ${cause.fault}`)} · ${standing}`, say`${cause.summary.text}`];
}

function inShort(cause: CauseEntry): readonly Markdown[] {
  const { notNamed, firmness } = cause;
  const rows = [
    [say`Broken?`, bar(cause.belief), say`${saySplit(cause)}`],
    [say`Relief`, bar(cause.shares.durable), say`${sayRelief(cause.shares)}`],
  ];
  return [
    heading(3, say`${cause.rank}. ${cause.fault}`),
    quiet(say`${sayStanding(cause.standing)} · ${cause.domain}`),
    ...(notNamed === undefined ? [] : [say`${notNamed.text}`]),
    say`${cause.summary.text}`,
    say`What it should be: ${cause.title}. ${cause.why}`,
    table({ head: [say`In figures`, say``, say``], rows }),
    say`${firmness.text}`,
  ];
}

function inFull(cause: CauseEntry): readonly Markdown[] {
  return [
    ...inShort(cause),
    ...titled('What people said about it', saidList(cause.said)),
    ...titled('What else speaks for it', saidList(cause.evidenceFor)),
    ...titled('What speaks against it', saidList(cause.evidenceAgainst)),
    ...titled('How it does harm', pathList(cause.paths)),
  ];
}

function titled(title: string, body: Markdown): readonly Markdown[] {
  return body.markdown === '' ? [] : [heading(4, say`${title}`), body];
}
