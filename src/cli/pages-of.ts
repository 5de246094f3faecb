/** One page to write: in which format, and where (`-` is standard output). */
export type Page<Format> = { readonly format: Format; readonly path: string };

export type PageWish<Format> = {
  readonly formats: readonly Format[];
  readonly outputs: readonly string[];
  /** What a file's suffix says about its format. */
  readonly bySuffix: Readonly<Record<string, Format>>;
  readonly otherwise: Format;
};

/**
 * Formats and files in the order given: the first format goes into the first file, and so on; a single format into
 * all of them. Files without a format are drawn as their suffix says, formats without a file go to standard output.
 */
export function pagesOf<Format>(wish: PageWish<Format>): readonly Page<Format>[] {
  const { formats, outputs, bySuffix, otherwise } = wish;
  const [first, ...others] = formats;
  const single = others.length === 0 ? first : undefined;
  const count = Math.max(1, formats.length, outputs.length);
  return Array.from({ length: count }, (_, index) => {
    const path = outputs[index] ?? '-';
    const suffix = /\.[a-z]+$/.exec(path)?.[0] ?? '';
    return { path, format: formats[index] ?? single ?? bySuffix[suffix] ?? otherwise };
  });
}
