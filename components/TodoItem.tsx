import { planText } from '../lib/i18n/plan-text';
import { language, said } from '../lib/i18n/text';
import type { Panel } from '../lib/panel/panel-model';
import { type ShownTodo, todosOf } from '../lib/panel/todo-model';
import { todoWords } from '../lib/panel/todo-words';
import { Change } from './Change';

type Props = { panel: Panel; shown: ShownTodo };

/** One to-do: how long until it shows, and predicted against real. */
export function TodoItem({ panel, shown }: Props) {
  const { todo, fix, outcome } = shown;
  const { setDone, drop } = todosOf(panel);
  const text = planText.value.todos;
  const title = fix ? said(fix.title) : text.gone;
  const words = todoWords(panel, shown, planText.value, language.value);
  return (
    <li class="fix">
      <p class="fix-title">{title}</p>
      <p class="quiet">{words.when}</p>
      {outcome.left > 0 && (
        <progress
          class="todo-progress"
          aria-label={words.when}
          max={todo.daysToEffect}
          value={Math.max(0, todo.daysToEffect - outcome.left)}
        />
      )}
      <ul class="todo-figures">
        {words.figures.map((line) => (
          <li key={line.text}>
            {line.text}
            {line.now && (
              <span class={line.tone}>
                {line.tone !== 'quiet' && <span aria-hidden="true">{line.tone === 'better' ? '▲' : '▼'} </span>}
                {line.now}
              </span>
            )}
          </li>
        ))}
      </ul>
      {words.points && <p>{words.points}</p>}
      {outcome.total && words.total && (
        <p>
          {words.total} <Change points={outcome.total.change} decimals={panel.scale.value.decimals} />
        </p>
      )}
      {words.waiting && <p class="quiet">{words.waiting}</p>}
      <p class="actions">
        <label class="check">
          <input
            type="checkbox"
            aria-label={text.doneOne(title)}
            checked={todo.done}
            onChange={() => setDone(todo, !todo.done)}
          />
          {text.done}
        </label>
        <button type="button" class="button-small" aria-label={text.dropOne(title)} onClick={() => drop(todo)}>
          {text.drop}
        </button>
      </p>
    </li>
  );
}
