export function drawsFrom(seed: string): () => number;
