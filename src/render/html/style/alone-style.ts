/** A page of one part takes the room that the contents would have. */
export const aloneStyle = `
@media (min-width:75rem){.sheet{display:block;max-width:72rem;padding:0 0 4rem}}
`;
