import { formatGain } from '../lib/format/points';
import { said, t } from '../lib/i18n/text';
import { whyText } from '../lib/i18n/why-text';
import type { Why } from '../lib/panel/why-model';

type Props = { why: Why };

/** 无故掉分? Where the points went, and whether the seller did anything to lose them. */
export function WhyVerdict({ why }: Props) {
  const verdict = why.verdict.value;
  const names = why.names.value;
  const text = whyText.value;
  if (!verdict || !names) return null;
  const list = (ids: readonly string[]) => ids.map((id) => said(names.figure(id).name)).join(t.value.app.listComma);
  return (
    <div class="why-verdict">
      <h3>{text.verdictTitle}</h3>
      <p class="why-answer">{text.verdict[verdict.answer]}</p>
      <ul>
        {verdict.reasons.map(({ reason, points, figures }) => (
          <li key={reason}>
            {text.reason[reason](text.points(formatGain(points, Math.max(1, names.decimals))), list(figures))}
          </li>
        ))}
      </ul>
    </div>
  );
}
