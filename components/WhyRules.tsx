import { formatDay } from '../lib/format/day';
import { language } from '../lib/i18n/text';
import { whyText } from '../lib/i18n/why-text';
import type { Panel } from '../lib/panel/panel-model';
import type { Why } from '../lib/panel/why-model';

type Props = { panel: Panel; why: Why };

/** That the two days do not lie under the same rules, where they do not. */
export function WhyRules({ panel, why }: Props) {
  const rules = why.rules.value;
  if (!rules) return null;
  const words = whyText.value.rules;
  const day = (at: string) => formatDay(at, language.value, panel.today.value);
  return (
    <p class="why-rules">
      {rules.kind === 'version'
        ? words.version(rules.old.validFrom, rules.now.validFrom)
        : words.unsaid(day(rules.day))}
    </p>
  );
}
