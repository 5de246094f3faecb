/** What stands for the id of somebody anonymous. */
export const notNamed = 'not named';
