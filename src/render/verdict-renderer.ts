import type { Artifact } from '../model/artifact.ts';
import type { Verdict } from '../model/verdict.ts';
import type { RenderOptions } from './renderer.ts';

/** Draws a verdict as one page. */
export type VerdictRenderer = (verdict: Verdict, options: RenderOptions) => Artifact;
