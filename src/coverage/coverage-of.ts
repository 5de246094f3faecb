import type { Coverage, OutsideProof, Proof, RowCoverage } from '../model/coverage.ts';
import type { CoverLetter, Kit, SourceRow } from '../model/kit.ts';
import { compareText } from '../numbers/compare-text.ts';
import { claimsOfKit, type Claim } from './claims-of-kit.ts';

/** In the order of the page. */
const letters = ['Q', 'N', 'E', 'F', 'K', 'R', 'D'] as const satisfies readonly CoverLetter[];

/**
 * Every row of the kit's inventory, in its order, with the exact wording that proves each of its letters. Rules (R)
 * and background (D) are proved by what is handed in; without it they count as missing.
 */
export function coverageOf(kit: Kit, outside: readonly OutsideProof[] = []): Coverage {
  const claims: readonly Claim[] = [
    ...claimsOfKit(kit),
    ...outside.map(({ row, ...proof }) => ({ ...proof, covers: [row] })),
  ];
  return kit.sources.rows.map((row) => coverageOfRow(row, claims));
}

function coverageOfRow({ id, system, statement, cover }: SourceRow, claims: readonly Claim[]): RowCoverage {
  const wanted = letters.filter((letter) => cover.includes(letter));
  const proofs = wanted.flatMap((letter) =>
    claims
      .filter((claim) => claim.letter === letter && claim.covers.includes(id))
      .map((claim): Proof => ({ letter, id: claim.id, words: claim.words }))
      .sort((a, b) => compareText(a.id, b.id)),
  );
  const missing = wanted.filter((letter) => !proofs.some((proof) => proof.letter === letter));
  return { id, system, statement, wanted, proofs, missing };
}
