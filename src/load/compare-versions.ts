/** Below 0 when the left version (`major.minor.patch`) is the older one, 0 when they are the same. */
export function compareVersions(left: string, right: string): number {
  const [before, after] = [numbersOf(left), numbersOf(right)];
  return before.major - after.major || before.minor - after.minor || before.patch - after.patch;
}

function numbersOf(version: string) {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return { major, minor, patch };
}
