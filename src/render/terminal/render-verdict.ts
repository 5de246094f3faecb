import type { Artifact } from '../../model/artifact.ts';
import type { Finding, Verdict } from '../../model/verdict.ts';
import { groupedBy } from '../../numbers/grouped-by.ts';
import type { RenderOptions } from '../renderer.ts';
import { sayWithoutWaivers } from '../wording/say-without-waivers.ts';
import { blank } from './heading.ts';
import type { Ink } from './ink.ts';
import { padded } from './padded.ts';
import { painterOf } from './painter.ts';
import type { Painter, Tone } from './painter.ts';
import { paragraph } from './paragraph.ts';
import { renderFinding } from './render-finding.ts';
import { titleBlock } from './title-block.ts';
import { writePage } from './write-page.ts';

/** The verdict as text for a terminal: what fails first, what holds last. */
export function renderVerdict(verdict: Verdict, options: RenderOptions): Artifact {
  const painter = painterOf(options);
  const lines = [
    ...title(painter, verdict),
    ...groups.flatMap((group) => groupOf(painter, verdict, group)),
    ...waivers(painter, verdict),
    ...tighten(painter, verdict),
  ];
  return { body: writePage(lines), mediaType: 'text/plain; charset=utf-8', suffix: '.txt' };
}

/** Findings of one kind that a page shows. */
const most = 10;

type Group = { readonly state: Finding['adjusted']; readonly head: string };

const groups: readonly Group[] = [
  { state: 'fails', head: 'Fails' },
  { state: 'warns', head: 'Warnings' },
  { state: 'waived', head: 'Set aside by a waiver' },
  { state: 'skipped', head: 'Could not be checked' },
  { state: 'holds', head: 'Holds' },
];

function title(painter: Painter, verdict: Verdict): readonly Ink[] {
  const { say, tint, glyphs } = painter;
  const { company, wave, at, baseline, policy, summary } = verdict;
  const without = sayWithoutWaivers(verdict);
  const against = baseline === undefined ? '' : ` ${glyphs.dot} against ${baseline.wave} of ${baseline.at}`;
  const line = say`Check ${glyphs.dot} ${wave} ${glyphs.dot} as of ${at}${against}`;
  return [
    ...titleBlock(painter, { company, lines: [line], quiet: `Policy: ${policy}` }),
    ...paragraph(painter, tint('strong', say`${summary.text}`)),
    ...(without === '' ? [] : paragraph(painter, say`${without}`)),
    ...(baseline?.lost === undefined ? [] : paragraph(painter, say`${baseline.lost.text}`)),
    blank,
  ];
}

function groupOf(
  painter: Painter,
  { findings, waivers: all }: Verdict,
  { state, head }: Group,
): readonly Ink[] {
  const own = findings.filter(({ adjusted }) => adjusted === state);
  if (own.length === 0) return [];
  const { say, tint } = painter;
  return [
    tint(tones[state], say`${head} (${own.length})`),
    ...own.slice(0, most).flatMap((finding) => renderFinding(painter, finding, all)),
    ...(own.length > most
      ? paragraph(painter, tint('quiet', say`${moreOf(own.slice(most))}; --format json has them all`), {
          indent: 2,
        })
      : []),
    blank,
  ];
}

/** How many more, rule by rule. */
function moreOf(findings: readonly Finding[]): string {
  const counts = [...groupedBy(findings, ({ rule }) => rule)].map(
    ([rule, own]) => `${String(own.length)} of ${rule}`,
  );
  return `and ${String(findings.length)} more: ${counts.join(', ')}`;
}

const tones = {
  fails: 'bad',
  warns: 'warn',
  waived: 'warn',
  skipped: 'quiet',
  holds: 'good',
} as const satisfies Record<Finding['adjusted'], Tone>;

function waivers(painter: Painter, verdict: Verdict): readonly Ink[] {
  const others = verdict.waivers.filter(({ state }) => state !== 'active');
  if (others.length === 0) return [];
  const { say, tint } = painter;
  return [
    tint('strong', say`Waivers to look at (${others.length})`),
    ...others.flatMap(({ state, rule, subject, summary }) =>
      paragraph(painter, say`${rule} of ${subject}: ${summary.text}`, {
        indent: 2,
        mark: padded(tint(state === 'expired' ? 'bad' : 'quiet', say`${state}`), 9),
        hang: 9,
      }),
    ),
    blank,
  ];
}

function tighten(painter: Painter, verdict: Verdict): readonly Ink[] {
  if (verdict.tighten.length === 0) return [];
  const { say, tint, glyphs } = painter;
  return [
    tint('strong', say`Floors that could be tightened (${verdict.tighten.length})`),
    ...verdict.tighten.flatMap(({ summary }) =>
      paragraph(painter, say`${summary.text}`, { indent: 2, mark: say`${glyphs.bullet} `, hang: 2 }),
    ),
    blank,
  ];
}
