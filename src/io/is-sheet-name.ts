/** Whether a YAML file in a folder of sheets is taken for one: policies and brands are told by their names. */
export function isSheetName(name: string): boolean {
  return !/(^|\.)(policy|brand)\.ya?ml$/.test(name);
}
