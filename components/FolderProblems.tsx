import { folderText } from '../lib/i18n/folder-text';
import type { NamedProblem } from '../lib/panel/restore-file';

type Props = { problems: readonly NamedProblem[] };

/** A list of thousands helps nobody. */
const MOST = 50;

/** Files that were not read, or lie in the wrong place: which, why, and what to do. */
export function FolderProblems({ problems }: Props) {
  const text = folderText.value;
  if (problems.length === 0) return null;
  return (
    <details class="folder-problems" open={problems.length <= 3}>
      <summary>{text.problems(problems.length)}</summary>
      <ul>
        {problems.slice(0, MOST).map(({ path, problem: { code, line } }) => (
          <li key={path}>
            <b>{path}</b>
            {line !== undefined && <span class="quiet"> {text.problemLine(line)}</span>}
            <br />
            {text.problem[code]}
          </li>
        ))}
      </ul>
    </details>
  );
}
