import type { Mention } from './find-names';
import { type Amount, numberAt } from './number-at';
import { chineseWordAt, englishWord, type WordKind } from './words';

export type Token =
  | { readonly is: 'number'; readonly amount: Amount }
  | { readonly is: 'word'; readonly kind: WordKind }
  | { readonly is: 'name'; readonly mention: Mention };

/** One statement: about whom, what is said, and the words that nobody knew. */
export type Clause = {
  readonly mentions: readonly Mention[];
  readonly tokens: readonly Token[];
  readonly rest: string;
};

const BREAK = /^(?:[,;。!?、\n]|而且|并且|同时|然后|and(?![a-z])|but(?![a-z])|while(?![a-z]))/;

/** A sentence in statements. Names alone ("A 和 B 都…") belong to the statement that follows. */
export function clausesOf(text: string, mentions: readonly Mention[]): Clause[] {
  const clauses: Clause[] = [];
  let tokens: Token[] = [];
  let rest = '';
  const close = () => {
    if (tokens.length > 0 || rest !== '') clauses.push({ mentions: namesIn(tokens), tokens, rest: rest.trim() });
    tokens = [];
    rest = '';
  };
  for (let at = 0; at < text.length; ) {
    const mention = mentions.find(({ from }) => from === at);
    if (mention) {
      if (namesIn(tokens).length > 0 && tokens.some(({ is }) => is === 'number')) close();
      tokens.push({ is: 'name', mention });
      at = mention.to;
      continue;
    }
    const broken = BREAK.exec(text.slice(at, at + 6));
    if (broken) {
      const onlyNames = tokens.every(({ is }) => is !== 'number') && namesIn(tokens).length > 0 && rest.trim() === '';
      if (!(onlyNames && isJoin(broken[0]))) close();
      at += broken[0].length;
      continue;
    }
    const next = mentions.find(({ from }) => from > at)?.from ?? text.length;
    const until = text.slice(0, next);
    const number = numberAt(until, at);
    if (number) {
      tokens.push({ is: 'number', amount: number.amount });
      at = number.end;
      continue;
    }
    const read = wordAt(until, at);
    if (read.kind) tokens.push({ is: 'word', kind: read.kind });
    else rest += read.text;
    at += read.text.length;
  }
  close();
  return clauses;
}

function isJoin(sign: string): boolean {
  return sign === '、' || sign === ',' || sign === 'and';
}

function namesIn(tokens: readonly Token[]): Mention[] {
  return tokens.flatMap((token) => (token.is === 'name' ? [token.mention] : []));
}

/** The word that begins here; without a kind where it is not known. */
function wordAt(text: string, at: number): { readonly text: string; readonly kind?: WordKind } {
  const sign = /^(?:->|→|=>|=|~|:|\s+|\.)/.exec(text.slice(at, at + 2))?.[0];
  if (sign) return { text: sign, kind: /[→=>]/.test(sign) ? 'to' : 'skip' };
  const english = /^[a-z]+/.exec(text.slice(at))?.[0];
  if (english) {
    const kind = englishWord(english);
    return kind ? { text: english, kind } : { text: english };
  }
  const chinese = chineseWordAt(text, at);
  if (chinese) return { text: chinese[0], kind: chinese[1] };
  return { text: String.fromCodePoint(text.codePointAt(at) ?? 0) };
}
