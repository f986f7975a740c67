import { el, tag, type View } from '../../kits/view.ts';
import { muted, p, panel, type Quote, type Talk, tableOf } from './context.ts';

/** Pages where the seller types figures, or a machine plays with them. */

const number = (text: string) => text.replaceAll(/[^0-9.]/g, '');
const input = (type: string, value: string): View =>
  tag('input', { type, value, ...(type === 'range' && { max: String(2 * Number(value)) }) });

function row({ label, figure }: Quote, ...fields: View[]): View {
  const unit = figure.suffix || (figure.labelUnit ?? '').replaceAll(/[（）()]/g, '');
  return el(
    'div',
    { display: 'flex', gap: '16px', alignItems: 'center', padding: '8px 0' },
    el('label', { width: '220px' }, label),
    ...fields,
    el('span', {}, unit),
  );
}

/** Goals, with fields that hold defaults and sliders that print where they stand. */
export function targets({ t, quotes, again }: Talk): View {
  return panel(
    t('目标设置', 'Targets'),
    muted(
      t(
        '设置后，低于目标值时将通知您。默认值为类目参考水平。',
        'You will be told when a figure falls below its target.',
      ),
    ),
    ...quotes
      .slice(0, 8)
      .map((quote, index) =>
        index % 3 === 2
          ? row(quote, input('range', number(quote.text)), el('span', {}, `${t('目标', 'Target')} ${again(quote)}`))
          : row(quote, input('number', number(quote.text))),
      ),
    { part: 'button', text: t('保存', 'Save'), primary: true },
  );
}

/** 模拟试算: what would come out, of numbers that were made up. */
export function simulator({ t, quotes, again, r }: Talk): View {
  return panel(
    t('模拟试算', 'Simulator'),
    ...quotes.slice(0, 4).map((quote) => row(quote, input('number', number(quote.text)))),
    el(
      'div',
      { fontSize: '20px', padding: '12px 0' },
      t('模拟结果：预计可达 ', 'Simulated result: '),
      el('b', {}, `${r.int(70, 99)}.${r.int(0, 9)}`),
      t(' 分', ''),
    ),
    tableOf(
      t('指标', 'Metric'),
      [t('模拟值', 'Simulated value'), t('模拟得分', 'Simulated points')],
      quotes.slice(0, 6).map((quote) => [quote.label, again(quote), `${r.int(60, 100)}`]),
    ),
    muted(t('试算结果仅供参考，不代表店铺实际数据', "For reference only; not your shop's data")),
  );
}

/** 任务中心: where a figure should go, and what that would bring. */
export function tasks({ t, quotes, again, r }: Talk): View {
  const task = (quote: Quote): View => ({
    part: 'card',
    title: t(`任务：将${quote.label}提升至 ${quote.text}`, `Task: bring ${quote.label} to ${quote.text}`),
    extra: { part: 'button', text: t('去完成', 'Start'), primary: false },
    children: [
      p(
        t(
          `连续 7 天${quote.label}优于 ${again(quote)}，奖励流量券 ${r.int(1, 9)}00 元`,
          `Keep ${quote.label} better than ${again(quote)} for 7 days to earn a coupon`,
        ),
      ),
      muted(t(`已有 ${r.int(1, 9)},${r.int(100, 999)} 家店铺参与`, 'Thousands of shops take part')),
    ],
  });
  return panel(t('任务中心', 'Tasks'), ...quotes.slice(0, 4).map(task));
}
