/** The targets of all links and pictures of a Markdown text but those with a scheme; what stands in code is none. */
export function linksIn(page) {
  const prose = page.replace(/^```.*?^```/gms, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)(?:\s"[^"]*")?\)/g)]
    .map(([, target]) => target)
    .filter((target) => !/^[a-z]+:/i.test(target));
}
