import type { Entry } from './entries-in.ts';

/** What kind of thing an id of the report stands for, in a few words. */
export function kindOf(id: string, entry: Entry): string {
  const prefix = /^([a-z]+):/.exec(id)?.[1];
  if (prefix === undefined) return typeof entry['text'] === 'string' ? sentenceKind(id) : 'kit';
  if (prefix === 'cause') return standings.get(entry['standing']) ?? 'cause';
  return kinds.get(prefix) ?? prefix;
}

function sentenceKind(id: string): string {
  return /^(method|assumption)\./.test(id) ? 'sentence on the method' : 'sentence';
}

const standings = new Map<unknown, string>([
  ['root-cause', 'root cause'],
  ['smaller-root', 'smaller root cause'],
  ['next-suspect', 'suspect'],
]);

const kinds = new Map([
  ['agenda', 'point for the meeting'],
  ['answer', 'answer'],
  ['ask', 'question to ask next'],
  ['careless', 'sheet that looks carelessly answered'],
  ['claim', 'rating against a figure'],
  ['comparison', 'comparison with others'],
  ['conflict', 'figures that do not go together'],
  ['domain', 'domain'],
  ['evidence', 'evidence from another point'],
  ['fix', 'fix that is not in the plan'],
  ['gap', 'point without a score'],
  ['group', 'how well one role agrees'],
  ['link', 'cause at work on something'],
  ['node', 'point on the map'],
  ['path', 'way to an outcome'],
  ['point', 'how well answers on one point hang together'],
  ['recommend', 'whether customers recommend'],
  ['respondent', 'who answered'],
  ['said', 'what people said'],
  ['split', 'disagreement'],
  ['stale', 'old answers'],
  ['step', 'step of the plan'],
  ['strength', 'strength'],
  ['unknown', 'something people do not know'],
  ['upstream', 'what stands above the people'],
  ['view', 'how each role sees a point'],
  ['weak', 'weak point that is inherited'],
]);
