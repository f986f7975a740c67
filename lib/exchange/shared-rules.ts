import { RULE_KEYS, type RuleKey, type SharedRule, type UnitOf, wrongKeys } from './rule-fields';

/** The first line, with the version of what follows. */
const HEADER = 'ScoreLens rules';
const VERSION = 1;

/** A text that a person may have sent: more is no list of rules. */
const MOST_CHARACTERS = 100_000;
const MOST_RULES = 200;

/**
 * What is wrong with a text of rules. `said` is what stands there, or the key it is about.
 * `header` no list of rules · `version` of a newer ScoreLens · `too_long`, `too_many` · `line` neither key nor comment ·
 * `twice` a key said twice in one rule · `field` a value that is missing or that no rule can have.
 */
export type RuleProblem = {
  readonly code: 'header' | 'version' | 'too_long' | 'too_many' | 'line' | 'twice' | 'field';
  /** Counted from 1; 0 where it is about the whole. */
  readonly line: number;
  readonly said: string;
};

/** The rules that can be used, and what is wrong with the rest. */
export type ReadRules = { readonly rules: readonly SharedRule[]; readonly problems: readonly RuleProblem[] };

type Block = { readonly line: number; readonly fields: Map<RuleKey, string> };

/**
 * Rules as a text for a colleague: one key a line, readable, without figures, ids or addresses. `readRules` reads it back.
 *
 * @param lead what it is, in the seller's language
 */
export function writeRules(rules: readonly SharedRule[], lead = ''): string {
  const blocks = rules.map((rule) =>
    RULE_KEYS.filter((key) => rule[key])
      .map((key) => `${key}: ${oneLine(rule[key] ?? '')}`)
      .join('\n'),
  );
  const head = `${HEADER} ${VERSION}${lead && `\n# ${oneLine(lead)}`}`;
  return `${[head, ...blocks].join('\n\n')}\n`;
}

/**
 * Reads what {@link writeRules} wrote, also after a chat has changed its line ends, colons or blank lines. Anything may
 * have been pasted: a rule that is not whole is left out and reported, and nothing is guessed.
 */
export function readRules(text: string, unitOf: UnitOf): ReadRules {
  if (text.length > MOST_CHARACTERS) return refused('too_long');
  const lines = text.split(/\r\n?|[\n\u2028\u2029]/).map(oneLine);
  const start = lines.findIndex((line) => line.toLowerCase().startsWith(HEADER.toLowerCase()));
  if (start < 0) return refused('header');
  const version = lines[start]!.slice(HEADER.length).trim();
  if (version !== `${VERSION}`) return refused('version', start + 1, version);

  const problems: RuleProblem[] = [];
  const blocks = blocksIn(lines, start + 1, problems);
  if (blocks.length > MOST_RULES) return refused('too_many');
  const rules = blocks.flatMap((block) => ruleIn(block, unitOf, problems) ?? []);
  return { rules, problems: problems.sort((a, b) => a.line - b.line) };
}

function blocksIn(lines: readonly string[], from: number, problems: RuleProblem[]): Block[] {
  const blocks: Block[] = [];
  for (const [index, line] of lines.entries()) {
    if (index < from || line === '' || line.startsWith('#')) continue;
    const colon = line.search(/[:：]/);
    const key = RULE_KEYS.find((each) => each === line.slice(0, Math.max(colon, 0)).trim().toLowerCase());
    if (key === 'platform') blocks.push({ line: index + 1, fields: new Map() });
    const block = blocks.at(-1);
    if (!key || !block) problems.push({ code: 'line', line: index + 1, said: line.slice(0, 40) });
    else if (block.fields.has(key)) problems.push({ code: 'twice', line: index + 1, said: key });
    else block.fields.set(key, line.slice(colon + 1).trim());
  }
  return blocks;
}

function ruleIn({ line, fields }: Block, unitOf: UnitOf, problems: RuleProblem[]): SharedRule | undefined {
  const given = Object.fromEntries([...fields].filter(([, value]) => value !== ''));
  const wrong = wrongKeys(given, unitOf);
  problems.push(...wrong.map((key) => ({ code: 'field', line, said: key }) as const));
  return wrong.length === 0 ? (given as SharedRule) : undefined;
}

/** Without what cannot be seen: line breaks, control characters, marks that turn the direction of text. */
function oneLine(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .trim();
}

function refused(code: RuleProblem['code'], line = 0, said = ''): ReadRules {
  return { rules: [], problems: [{ code, line, said }] };
}
