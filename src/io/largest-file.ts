/** Bytes; no file of ours is larger by far, a hand-written sheet has some thousand. */
export const largestFile = 8 * 1024 * 1024;
