import type { Finding, WaiverEntry } from '../../model/verdict.ts';

/** The waivers in this state that are about a finding. For the age of answers `overall` means all of them. */
export function waiversAbout(
  waivers: readonly WaiverEntry[],
  { rule, subject }: Finding,
  state: WaiverEntry['state'],
): readonly WaiverEntry[] {
  const isForAll = rule === 'max-age-days' || rule === 'max-half-lives';
  const subjects = isForAll ? [subject, 'overall'] : [subject];
  return waivers.filter(
    (waiver) => waiver.state === state && waiver.rule === rule && subjects.includes(waiver.subject),
  );
}
