import { type Clause, clausesOf } from './clauses';
import { guessNames, type Mention, nameFinder, normal } from './find-names';
import { readingsOf } from './moves';
import type { Move, Problem, ProblemCode, Subject, Understood } from './types';
import { type Wish, wishOf } from './wish';

/** More are no choice but a list. */
const MOST_OPTIONS = 6;
/** What a person types at once; a text that was pasted by mistake is none. */
const MOST_CHARACTERS = 200;

/** What is to be done to whom: one statement, with its words that nobody knew. */
type Statement = { readonly mentions: readonly Mention[]; readonly wish: Wish; readonly rest: string };

/**
 * A reader for the sentences of one shop's figures: "如果品质退货率下降 1%", "reply time to 15 s", or a name alone.
 * A sentence is followed only where every word of it is understood and the figure is named in full; otherwise it is asked
 * back. It never throws, whatever is typed.
 *
 * @param prefer which reading of "1 %" comes first where there are two
 */
export function sentenceReader(subjects: readonly Subject[], prefer: 'relative' | 'points' = 'relative') {
  const find = nameFinder(subjects);
  const movable = subjects.filter(({ kind }) => kind === 'moves');

  return (input: string): Understood => {
    const text = normal(input.slice(0, MOST_CHARACTERS));
    if (text === '') return { kind: 'nothing' };
    const found = find(text);
    const guess = found.length === 0 ? guessNames(text, movable) : undefined;
    const mentions = guess ? [guess] : found;
    const statements = statementsOf(clausesOf(text, mentions));
    if (!Array.isArray(statements)) return problem(statements);
    const [first] = statements;
    if (!first) return named(mentions);
    if (statements.length === 1 && isTotal(first)) return goalOf(first);
    const isDoubtful = ({ mentions, rest }: Statement) =>
      rest !== '' || mentions.some(({ sure, subjects }) => !sure || subjects.length > 1);
    if (!statements.some(isDoubtful)) return movesOf(statements, prefer);
    return statements.length === 1 ? askedBack(first, prefer) : problem('unclear');
  };
}

/** A statement without a name belongs to the one before it: "品质退货率，降 1%". Questions after it are only that. */
function statementsOf(clauses: readonly Clause[]): Statement[] | ProblemCode {
  const statements: Statement[] = [];
  let waiting: readonly Mention[] = [];
  for (const { mentions, tokens, rest } of clauses) {
    const wish = wishOf(tokens);
    const about = mentions.length > 0 ? mentions : waiting;
    if (wish === undefined) {
      const isQuestion = tokens.some((token) => token.is === 'word' && token.kind === 'ask');
      if (!isQuestion) waiting = mentions.length > 0 ? mentions : waiting;
      continue;
    }
    const question = wish === 'no_number' && tokens.some((token) => token.is === 'word' && token.kind === 'ask');
    if (question && statements.length > 0) continue; // "…, how much would the score rise?"
    if (typeof wish === 'string') return wish;
    if (about.length === 0) return 'no_indicator';
    statements.push({ mentions: about, wish, rest });
    waiting = [];
  }
  return statements;
}

function named(mentions: readonly Mention[]): Understood {
  const ids = mentions.flatMap(({ subjects }) => subjects.filter(({ kind }) => kind === 'moves').map(({ id }) => id));
  return ids.length > 0 ? { kind: 'names', ids: [...new Set(ids)] } : problem('no_indicator');
}

function isTotal({ mentions }: Statement): boolean {
  return mentions.length === 1 && mentions[0]!.subjects.length === 1 && mentions[0]!.subjects[0]!.kind === 'total';
}

function goalOf({ mentions, wish, rest }: Statement): Understood {
  const subject = mentions[0]!.subjects[0]!;
  if (rest !== '') return problem('unclear');
  const readings = readingsOf(subject, wish);
  if ('problem' in readings) return problem(readings.problem, subject.id);
  return { kind: 'goal', total: readings.moves.find(({ how }) => how !== 'relative')?.to ?? readings.moves[0]!.to };
}

/** Every figure named in full, every word understood. */
function movesOf(statements: readonly Statement[], prefer: 'relative' | 'points'): Understood {
  const all: (readonly Move[])[] = [];
  let only = false;
  for (const { mentions, wish } of statements) {
    for (const { subjects } of mentions) {
      const subject = subjects[0]!;
      if (subject.kind !== 'moves') return problem(subject.kind === 'total' ? 'unclear' : 'not_movable', subject.id);
      const readings = readingsOf(subject, wish);
      if ('problem' in readings) return problem(readings.problem, subject.id);
      if (all.some(([move]) => move?.id === subject.id)) return problem('twice', subject.id);
      only ||= readings.only ?? false;
      all.push(readings.moves);
    }
  }
  if (all.every(({ length }) => length === 1)) {
    return { kind: 'moves', moves: all.map(([move]) => move!), ...(only && { only: true as const }) };
  }
  const by = (how: Move['how']) => all.map((moves) => moves.find((move) => move.how === how) ?? moves[0]!);
  const options = prefer === 'relative' ? [by('relative'), by('points')] : [by('points'), by('relative')];
  return { kind: 'choices', why: 'how', options, rest: '' };
}

/** One statement that was not understood in full: everything that it may mean is offered, and nothing is done by itself. */
function askedBack({ mentions, wish, rest }: Statement, prefer: 'relative' | 'points'): Understood {
  if (mentions.length > 1) return problem('unclear');
  const { subjects, sure } = mentions[0]!;
  const movable = subjects.filter(({ kind }) => kind === 'moves');
  if (movable.length === 0) return problem('not_movable', subjects[0]?.id);
  const readings = movable.map((subject) => readingsOf(subject, wish));
  const options = readings
    .flatMap((each) => ('problem' in each ? [] : each.moves))
    .sort((a, b) => Number(b.how === prefer) - Number(a.how === prefer))
    .map((move) => [move]);
  if (options.length === 0) {
    const first = readings.find((each) => 'problem' in each);
    return problem(first && 'problem' in first ? first.problem : 'unclear', movable[0]!.id);
  }
  if (options.length > MOST_OPTIONS) return problem('no_indicator');
  return {
    kind: 'choices',
    why: rest !== '' ? 'rest' : sure && subjects.length === 1 ? 'how' : 'which',
    options,
    rest,
  };
}

function problem(code: ProblemCode, id?: string): Problem {
  return { kind: 'problem', code, ...(id !== undefined && { id }) };
}
