/**
 * The changelog of a release: the section that is being written gets its version and its date.
 *
 * @param version `1.2.3`
 * @param date `YYYY-MM-DD`
 * @throws Error if the newest section is not an unreleased one, or is one of another version
 */
export function releaseChangelog(text: string, version: string, date: string): string {
  const [head, named] = /^## (.*)$/m.exec(text) ?? [];
  if (head === undefined || named === undefined) throw new Error('CHANGELOG.md requires a section');
  if (named !== 'Unreleased' && named !== `${version} (unreleased)`) {
    throw new Error(`CHANGELOG.md requires "## Unreleased" or "## ${version} (unreleased)" on top, has "${head}"`);
  }
  return text.replace(head, `## ${version} (${date})`);
}
