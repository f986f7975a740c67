import type { Dimension } from '../lib/engine/score-model';
import { rulesText } from '../lib/i18n/rules-text';
import type { Rules } from '../lib/panel/rule-editor';
import { RuleTiers } from './RuleTiers';

type Props = { editor: Rules; dimension: Dimension; name: (id: string) => string };

/** A dimension's share of the total, and what its indicators share in it. */
export function RuleShares({ editor, dimension, name }: Props) {
  const text = rulesText.value;
  return (
    <fieldset class="rules-group">
      <legend>{name(dimension.id)}</legend>
      <ShareField editor={editor} id={dimension.id} label={text.ofTotal} name={text.share(name(dimension.id))} />
      {dimension.indicators.map(({ id, better }) => (
        <div key={id} class="rules-indicator">
          <b>{name(id)}</b>
          <ShareField editor={editor} id={id} label={text.ofDimension} name={text.share(name(id))} />
          {editor.draft.value?.tiers[id] && <RuleTiers editor={editor} id={id} better={better} name={name(id)} />}
        </div>
      ))}
    </fieldset>
  );
}

type FieldProps = { editor: Rules; id: string; label: string; name: string };

function ShareField({ editor, id, label, name }: FieldProps) {
  return (
    <label class="rules-share">
      <span class="quiet">{label}</span>
      <input
        type="number"
        min={0}
        max={100}
        step="any"
        aria-label={name}
        value={editor.draft.value?.shares[id]}
        onInput={(event) => editor.setShare(id, event.currentTarget.value)}
      />
      <span>%</span>
    </label>
  );
}
