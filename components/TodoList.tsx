import { planText } from '../lib/i18n/plan-text';
import type { Panel } from '../lib/panel/panel-model';
import { todosOf } from '../lib/panel/todo-model';
import { TodoItem } from './TodoItem';

type Props = { panel: Panel };

/** What was taken on, and what has come of it. */
export function TodoList({ panel }: Props) {
  const { shown } = todosOf(panel);
  const text = planText.value.todos;
  if (shown.value.length === 0) return null;
  const open = shown.value.filter(({ todo }) => !todo.done);
  const done = shown.value.filter(({ todo }) => todo.done);
  return (
    <section id="todos" class="card" aria-labelledby="todos-title">
      <div class="card-head">
        <h2 id="todos-title">{text.title}</h2>
      </div>
      <ul class="fixes">
        {open.map((each) => (
          <TodoItem key={each.todo.id} panel={panel} shown={each} />
        ))}
      </ul>
      {done.length > 0 && (
        <details class="group">
          <summary>
            <h3>{text.finished(done.length)}</h3>
          </summary>
          <ul class="fixes">
            {done.map((each) => (
              <TodoItem key={each.todo.id} panel={panel} shown={each} />
            ))}
          </ul>
        </details>
      )}
      <p class="quiet">{text.honest}</p>
    </section>
  );
}
