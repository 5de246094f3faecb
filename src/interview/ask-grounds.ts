import type { Asker, Reply } from './asker.ts';

/**
 * Asks what a chosen answer rests on, where that was not said with it. It is for questions that no hat of the
 * respondent sees, where only what was looked up counts. Whoever leaves here leaves the interview.
 */
export async function askGrounds(asker: Asker, reply: Reply): Promise<Reply> {
  if (reply.kind !== 'answer' || reply.answer.state !== 'answered') return reply;
  const { answer } = reply;
  if (answer.evidence !== undefined) return reply;
  const chosen = await asker.askChoice({ label: 'What does that rest on?', options });
  if (chosen === undefined) return { kind: 'interrupted' };
  const evidence = grounds.find((one) => one === chosen);
  return evidence === undefined ? reply : { kind: 'answer', answer: { ...answer, evidence } };
}

const grounds = ['document', 'system', 'hearsay'] as const;

const options = [
  { id: 'document', title: 'A document that I looked at' },
  { id: 'system', title: 'A system that I looked into' },
  { id: 'hearsay', title: 'What others say (kept, but does not count)' },
  { id: 'impression', title: 'My own impression (kept, but does not count)' },
];
