import { formatGain, formatGainBand, isExact } from '../lib/format/points';
import { formatValue } from '../lib/format/value';
import { language } from '../lib/i18n/text';
import { whyText } from '../lib/i18n/why-text';
import type { Why } from '../lib/panel/why-model';
import { stepName } from './WhyBar';

type Props = { why: Why };

/** The steps once more, as a table. */
export function WhyTable({ why }: Props) {
  const bars = why.bars.value;
  const names = why.names.value;
  if (!bars || !names) return null;
  const text = whyText.value;
  const { columns } = text;
  const value = (id: string, number: number | undefined) => {
    if (number === undefined) return '';
    const { unit, decimals } = names.figure(id);
    return formatValue(number, unit, decimals, language.value);
  };
  return (
    <details>
      <summary>{text.table}</summary>
      <table class="why-table">
        <thead>
          <tr>
            <th scope="col">{columns.what}</th>
            <th scope="col">{columns.before}</th>
            <th scope="col">{columns.after}</th>
            <th scope="col">{columns.points}</th>
          </tr>
        </thead>
        <tbody>
          {bars.groups
            .flatMap((group) => group.bars)
            .map(({ key, part, points }) => (
              <tr key={key}>
                <th scope="row">{stepName(why, { part })}</th>
                <td class="whole">{value(part.indicator, part.from)}</td>
                <td class="whole">{value(part.indicator, part.to)}</td>
                <td>
                  {isExact(part.points)
                    ? formatGain(points, Math.max(1, names.decimals))
                    : formatGainBand(part.points, language.value)}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </details>
  );
}
