/** Whose report it is to hand over, and in which colours. */
export type Brand = {
  /** Name on the cover. */
  readonly name: string;
  readonly logo?: Logo;
  /** Headings and bars: `#rrggbb`. */
  readonly primary?: string;
  /** What stands out: `#rrggbb`. */
  readonly accent?: string;
};

/** A picture that travels inside the page. */
export type Logo = {
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/svg+xml';
  readonly base64: string;
};
