import { useSignal } from '@preact/signals';
import { readingText } from '../lib/i18n/reading-text';
import { said } from '../lib/i18n/text';
import { pagesOf } from '../lib/panel/page-model';
import type { Panel } from '../lib/panel/panel-model';
import { planPasted, type RuleProblem } from '../lib/panel/rule-plan';

type Props = { panel: Panel };

/** A colleague's rules: what is wrong with them and what would be added, before anything is. */
export function PasteRules({ panel }: Props) {
  const { decisions, decide } = pagesOf(panel);
  const pasted = useSignal('');
  const told = useSignal('');
  const text = readingText.value.taught;
  const platforms = panel.platforms.value;
  const { planned, problems } = pasted.value.trim()
    ? planPasted(pasted.value, platforms, decisions.value.taught)
    : { planned: [], problems: [] };
  const fresh = planned.filter(({ kind }) => kind !== 'same');
  const platformName = (id: string) => {
    const platform = platforms.find((each) => each.id === id);
    return platform ? said(platform.name) : id;
  };

  async function add() {
    for (const { rule } of fresh) await decide({ rule });
    told.value = text.added(fresh.length);
    pasted.value = '';
  }
  return (
    <div class="paste">
      <textarea
        class="copy-box"
        rows={4}
        aria-label={text.pasteHere}
        placeholder={text.pasteHere}
        value={pasted.value}
        onInput={(event) => {
          pasted.value = event.currentTarget.value;
          told.value = '';
        }}
      />
      {problems.length > 0 && (
        <ul class="worse" role="alert">
          {problems.slice(0, 10).map((problem) => (
            <li key={`${problem.line}${problem.code}${problem.said}`}>{words(problem)}</li>
          ))}
        </ul>
      )}
      {planned.length > 0 && (
        <>
          <p>{text.willDo}</p>
          <ul class="plan">
            {planned.map(({ kind, rule, before }) => (
              <li key={rule.id}>
                <span class="tag">{text.plan[kind]}</span> <b>{rule.name}</b>{' '}
                <span class="quiet">
                  {platformName(rule.platform)} · {text.where(rule.label, rule.under ?? '')}
                  {kind === 'replaces' && before && ` · ${before.name} → ${rule.name}`}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {fresh.length > 0 && (
        <button type="button" class="button" onClick={add}>
          {text.add(fresh.length)}
        </button>
      )}
      <p class="quiet" role="status">
        {told.value}
      </p>
    </div>
  );

  function words({ code, line, said: found }: RuleProblem): string {
    const key = code === 'field' || code === 'twice' ? text.fields[found as keyof typeof text.fields] : found;
    return text.line(line, text.problems[code](key));
  }
}
