/** Person-weeks there are for a plan where nobody says how many. */
export const usualCapacity = 12;
