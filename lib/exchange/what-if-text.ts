/** The first line, with the version of what follows. */
const HEADER = 'ScoreLens what-if';
const VERSION = 1;

/** A text that a person may have sent: more is no scenario. */
const MOST_CHARACTERS = 20_000;

/**
 * One change of a shared scenario. `by` a factor of the present value, which tells nothing of the value itself · `add` so
 * much of the unit, where the present value is 0 · `to` the value.
 */
export type SharedChange = {
  readonly indicator: string;
  readonly how: 'by' | 'add' | 'to';
  readonly amount: number;
  /** Where it stands in the text, counted from 1; absent in one that was not read from a text. */
  readonly line?: number;
};

export type SharedWhatIf = {
  readonly platform: string;
  readonly changes: readonly SharedChange[];
};

/** What is wrong with a text: `header` no scenario · `version` of a newer ScoreLens · `line` not understood · `twice`. */
export type WhatIfTextProblem = {
  readonly code: 'header' | 'version' | 'too_long' | 'line' | 'twice';
  /** Counted from 1; 0 where it is about the whole. */
  readonly line: number;
  readonly said: string;
};

export type ReadWhatIf = { readonly whatIf: SharedWhatIf; readonly problems: readonly WhatIfTextProblem[] };

/**
 * A scenario as a text for a colleague: one figure a line, by its id, with its name as a comment. No shop, no day, and no
 * figure of the page unless `to` names one. `readWhatIf` reads it back.
 *
 * @param lead what it is, in the seller's language
 * @param nameOf what an indicator is called there
 */
export function writeWhatIf(
  { platform, changes }: SharedWhatIf,
  lead: string,
  nameOf: (indicator: string) => string,
): string {
  const lines = changes.map(
    (change) => `${change.indicator}: ${amountText(change)}  # ${oneLine(nameOf(change.indicator))}`,
  );
  return `${[`${HEADER} ${VERSION}`, `# ${oneLine(lead)}`, `platform: ${platform}`, ...lines].join('\n')}\n`;
}

/** Per cent of the present value to two digits, which is what a slider can do. */
function amountText({ how, amount }: SharedChange): string {
  if (how === 'to') return `to ${plain(amount)}`;
  const more = how === 'by' ? (amount - 1) * 100 : amount;
  return `by ${more < 0 ? '-' : '+'}${plain(Math.abs(more))}${how === 'by' ? '%' : ''}`;
}

function plain(amount: number): string {
  return String(Number(amount.toPrecision(6)));
}

const CHANGE = /^([a-z][a-z0-9_]{0,63})\s*[:：]\s*(to|by)\s*([-+−]?)\s*(\d{1,9}(?:\.\d{1,9})?)\s*(%?)$/i;

/** Reads what {@link writeWhatIf} wrote, also after a chat has changed its colons, spaces or blank lines. Nothing is guessed. */
export function readWhatIf(text: string): ReadWhatIf {
  const whatIf = { platform: '', changes: [] };
  const refused = (code: WhatIfTextProblem['code'], line = 0, said = ''): ReadWhatIf => ({
    whatIf,
    problems: [{ code, line, said }],
  });
  if (text.length > MOST_CHARACTERS) return refused('too_long');
  const lines = text.split(/\r\n?|[\n\u2028\u2029]/).map(oneLine);
  const start = lines.findIndex((line) => line.toLowerCase().startsWith(HEADER.toLowerCase()));
  if (start < 0) return refused('header');
  const version = lines[start]!.slice(HEADER.length).trim();
  if (version !== `${VERSION}`) return refused('version', start + 1, version);

  let platform = '';
  const changes: SharedChange[] = [];
  const problems: WhatIfTextProblem[] = [];
  for (const [index, whole] of lines.entries()) {
    const line = whole.replace(/\s*#.*$/, '');
    if (index <= start || line === '') continue;
    const problem = (code: 'line' | 'twice', said: string) => problems.push({ code, line: index + 1, said });
    const ofPlatform = /^platform\s*[:：]\s*([a-z]{1,20})$/i.exec(line);
    if (ofPlatform) platform = ofPlatform[1]!.toLowerCase();
    else {
      const change = changeIn(line, index + 1);
      if (!change) problem('line', line.slice(0, 40));
      else if (changes.some(({ indicator }) => indicator === change.indicator)) problem('twice', change.indicator);
      else changes.push(change);
    }
  }
  return { whatIf: { platform, changes }, problems };
}

function changeIn(text: string, line: number): SharedChange | undefined {
  const [, indicator, verb, sign, digits, percent] = CHANGE.exec(text) ?? [];
  if (indicator === undefined || digits === undefined) return undefined;
  const amount = Number(digits) * (sign === '-' || sign === '−' ? -1 : 1);
  const of = { indicator: indicator.toLowerCase(), line };
  if (verb?.toLowerCase() === 'to') return percent ? undefined : { ...of, how: 'to', amount };
  return percent ? { ...of, how: 'by', amount: 1 + amount / 100 } : { ...of, how: 'add', amount };
}

/** Without what cannot be seen: line breaks, control characters, marks that turn the direction of text. */
function oneLine(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .trim();
}
