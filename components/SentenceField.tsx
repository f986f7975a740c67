import { formatPoints, formatTotal } from '../lib/format/points';
import { formatValue } from '../lib/format/value';
import { language, said, t } from '../lib/i18n/text';
import { whatIfText } from '../lib/i18n/what-if-text';
import type { Panel } from '../lib/panel/panel-model';
import type { Move } from '../lib/panel/sentence/types';
import { type Said, sentenceOf } from '../lib/panel/what-if/sentence-model';
import { moveWords } from '../lib/panel/what-if/sentence-words';
import { whatIfOf } from '../lib/panel/what-if/what-if-model';

type Props = { panel: Panel };

export const SENTENCE_ID = 'what-if-sentence';

/** A what-if in words. It says how it understood them before anything is changed; a name alone finds its slider. */
export function SentenceField({ panel }: Props) {
  const sentence = sentenceOf(panel);
  const text = whatIfText.value.sentence;
  const understood = sentence.understood.value;
  const result = sentence.said.value;
  return (
    <form
      class="sentence"
      onSubmit={(event) => {
        event.preventDefault();
        if (understood.kind === 'choices') event.currentTarget.querySelector('button')?.focus();
        else sentence.send();
      }}
    >
      <input
        id={SENTENCE_ID}
        type="search"
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="go"
        aria-label={text.label}
        aria-describedby="what-if-understood"
        placeholder={text.placeholder}
        value={sentence.text.value}
        onInput={(event) => sentence.type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') sentence.type('');
        }}
      />
      <p id="what-if-understood" class="sentence-understood">
        {understood.kind === 'moves' &&
          text.understood(listOf(panel, understood.moves)) + (understood.only ? text.only : '')}
        {understood.kind === 'goal' &&
          text.goal(formatPoints(understood.total, panel.model.value?.scale.decimals ?? 0))}
        {understood.kind === 'choices' &&
          (understood.why === 'rest' ? text.rest(understood.rest) : text[understood.why])}
      </p>
      {understood.kind === 'choices' && (
        <p class="sentence-choices">
          {understood.options.map((moves) => (
            <button key={listOf(panel, moves)} type="button" class="button" onClick={() => sentence.follow(moves)}>
              {listOf(panel, moves)}
            </button>
          ))}
        </p>
      )}
      <p class="sentence-said" role="status">
        {result && saidWords(panel, result)}
      </p>
    </form>
  );
}

function listOf(panel: Panel, moves: readonly Move[]): string {
  const { rows } = whatIfOf(panel);
  return moves
    .map((move) =>
      moveWords(
        move,
        rows.value.find(({ id }) => id === move.id),
        whatIfText.value,
        language.value,
      ),
    )
    .join(t.value.app.comma);
}

function totalWords(panel: Panel): string {
  const now = panel.scenario.result.value;
  const decimals = panel.model.value?.scale.decimals ?? 0;
  if (now?.status !== 'simulated') return '';
  return whatIfText.value.sentence.total(formatTotal(now.total, decimals, language.value));
}

function saidWords(panel: Panel, result: Said): string {
  const text = whatIfText.value.sentence;
  const row = (id: string | undefined) => whatIfOf(panel).rows.value.find((each) => each.id === id);
  switch (result.kind) {
    case 'done':
      return text.done(listOf(panel, result.moves), totalWords(panel));
    case 'goal':
      return totalWords(panel);
    case 'names':
      return text.names;
    case 'problem': {
      const found = row(result.id);
      const term = panel.platform.value?.vocabulary.terms.find(({ indicator }) => indicator === result.id);
      const name = found?.name ?? term?.name;
      const ends =
        found && [found.range.min, found.range.max].map((end) => formatValue(end, found.unit, 0, language.value));
      const { min, max } = panel.model.value?.scale ?? { min: 0, max: 100 };
      return text.problem[result.code](name ? said(name) : '', ends?.join('–') ?? `${min}–${max}`);
    }
  }
}
