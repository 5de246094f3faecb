/** The kit that is used where nobody names one. */
export const defaultKit = 'sales-ecosystem';
