/** What the number a command ends with means. */
export const exitCodes = { fine: 0, verdictFailed: 1, input: 2, bug: 3, interrupted: 130 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
