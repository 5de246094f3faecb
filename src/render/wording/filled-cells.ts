/** How many cells of a bar are full for a share (0…1) of it. */
export function filledCells(share: number, cells: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * cells);
}
