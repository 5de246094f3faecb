import type { Artifact } from '../model/artifact.ts';
import type { Comparison } from '../model/comparison.ts';
import type { RenderOptions } from './renderer.ts';

/** Draws a comparison as one page. */
export type ComparisonRenderer = (comparison: Comparison, options: RenderOptions) => Artifact;
