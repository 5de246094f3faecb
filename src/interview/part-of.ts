import type { Kit, Question } from '../model/kit.ts';

const outsideDomains = { capability: '', symptom: 'Symptoms', outcome: 'Outcomes' } as const;

/** The domain a question belongs to, or the part of the kit outside the domains. */
export function partOf(kit: Kit, question: Question): { readonly id: string; readonly title: string } {
  const node = kit.nodes.find((one) => one.id === question.node);
  if (node === undefined) return { id: kit.id, title: kit.title };
  const domain = kit.domains.find(({ id }) => id === node.domain);
  return domain ?? { id: node.kind, title: outsideDomains[node.kind] };
}
