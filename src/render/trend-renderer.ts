import type { Artifact } from '../model/artifact.ts';
import type { TrendSection } from '../model/trend-section.ts';
import type { RenderOptions } from './renderer.ts';

/** The waves of one company, and which version of topline set them side by side. */
export type Trend = {
  readonly company: string;
  readonly toolVersion: string;
  readonly section: TrendSection;
};

/** Draws the waves of one company as one page. */
export type TrendRenderer = (trend: Trend, options: RenderOptions) => Artifact;
