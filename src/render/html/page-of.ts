import type { Artifact } from '../../model/artifact.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';

export type PageParts = {
  readonly head: Markup;
  readonly cover: Markup;
  /** Links to the parts; none where there is only one. */
  readonly contents?: Markup;
  /** The part where reading begins. */
  readonly first: string;
  readonly parts: readonly Markup[];
};

/** A finished page: one file that needs no other, no script and no network. */
export function pageOf({ head, cover, contents, first, parts }: PageParts): Artifact {
  const page = markup`<!doctype html>
<html lang="en">
${head}
<body>
<a class="skip" href="#${first}">Go to the ${first}</a>
${cover}
<div class="sheet">
${contents}
<main>${parts}
</main>
</div>
</body>
</html>
`;
  return { body: page.markup, mediaType: 'text/html; charset=utf-8', suffix: '.html' };
}
