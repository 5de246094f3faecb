import type * as z from 'zod';

/** The fields of a schema that must have every key of a noun and no other, each of the noun's own type. */
export type ShapeOf<Noun> = { readonly [Key in keyof Noun]-?: z.ZodType<Exclude<Noun[Key], undefined>> };

/** A closed list of words, each naming itself, so that none can be forgotten. */
export type EachOf<Words extends string> = { readonly [Word in Words]: Word };
