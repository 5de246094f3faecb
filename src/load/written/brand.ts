import * as z from 'zod';
import { fields, shortText } from './fields.ts';

const colour = z.string().regex(/^#[0-9a-fA-F]{6}$/, 'a colour such as #1f4e79');

const picturePath = shortText.regex(
  /^(?:\.\/)?(?:(?!\.\.?\/)[^/\\:]+\/)*(?!\.\.?$)[^/\\:]+$/,
  'the name of a picture beside this file or in a folder below',
);

/** How report pages look. */
export const brand = fields({
  name: shortText.describe('Name on the cover'),
  logo: picturePath
    .describe('Path of a PNG, JPEG or SVG file, beside this file or in a folder below')
    .optional(),
  colours: fields({
    primary: colour.describe('Headings and bars').optional(),
    accent: colour.describe('What stands out').optional(),
  })
    .describe('Colours of the page')
    .optional(),
});
