import { el, type View } from '../../kits/view.ts';
import { article, muted, p, panel, type Talk, tableOf, tiles } from './context.ts';

/** Pages that explain, ask and tell: rules, help, chats, notices, lessons. */

export function rules({ t, quotes, again, r, board }: Talk): View {
  const tiers = (text: string) => [text, `${r.int(80, 100)}`];
  return article(
    t(`${board.heading}规则`, `${board.heading} policy`),
    muted(t('发布时间：2026-08-06　生效时间：2026-09-08', 'Published 2026-08-06, effective 2026-09-08')),
    p(
      t(
        '第一条 为提升消费者体验，平台按商家近30天的表现计算，数据每日更新。',
        'Scores are computed from the last 30 days and updated daily.',
      ),
    ),
    ...quotes.map((quote, index) =>
      p(
        el('b', {}, quote.label),
        t(
          `：指近30天内的表现。例如某商家${quote.label}为 ${quote.text}，同行优秀值为 ${again(quote)}，则该项得分 ${r.int(60, 100)} 分。`,
          `: measured over 30 days. For example, a shop whose ${quote.label} is ${quote.text} while top sellers reach ${again(quote)} scores ${r.int(60, 100)} points.`,
        ),
        index === 1
          ? tableOf(
              t(`${quote.label}区间`, `${quote.label} range`),
              [t('得分', 'Points')],
              [tiers(`≤ ${quote.text}`), tiers(`> ${quote.text}`)],
            )
          : [],
      ),
    ),
    p(t('第九条 本规范由平台负责解释。', 'The platform reserves the right of interpretation.')),
  );
}

export function faq({ t, quotes, again }: Talk): View {
  const panels = quotes.slice(0, 5).map((quote) => ({
    title: t(`${quote.label}是怎么计算的？`, `How is ${quote.label} calculated?`),
    body: p(
      t(
        `举例：近30天共 1,000 单，其中符合条件的按规则计入，则${quote.label}为 ${quote.text}；若剔除异常订单，则为 ${again(quote)}。`,
        `Example: out of 1,000 orders in 30 days ${quote.label} would be ${quote.text}; without exceptional orders ${again(quote)}.`,
      ),
    ),
  }));
  return panel(
    t('帮助中心 / 常见问题', 'Help center / FAQ'),
    { part: 'collapse', panels, open: 0 },
    muted(t('以上内容对您有帮助吗？ 有用 128　没用 9', 'Was this helpful? Yes 128 No 9')),
  );
}

export function chat({ t, quotes, r, board }: Talk): View {
  const lines = quotes.slice(0, 4).flatMap((quote, index): [boolean, string][] => [
    [
      false,
      t(
        index ? `那${quote.label}呢` : `在吗，你们店${quote.label}怎么样，我看别家写着 ${quote.text}`,
        `Hi, what about your ${quote.label}? I saw ${quote.text} elsewhere`,
      ),
    ],
    [true, t(`亲，${quote.label} ${quote.text}，请放心下单哦`, `Our ${quote.label} is ${quote.text}, no worries!`)],
  ]);
  const bubble = ([mine, text]: [boolean, string]) =>
    el(
      'div',
      { textAlign: mine ? 'right' : 'left', margin: '8px 0' },
      el(
        'span',
        { background: mine ? '#bedaff' : '#f2f3f5', padding: '6px 12px', borderRadius: '8px', display: 'inline-block' },
        text,
      ),
    );
  const people = ['u***8', '小*荷', 'tb_***91'].map((name) =>
    p(name, ' ', { part: 'badge', count: r.int(1, 9), child: '' }),
  );
  return panel(
    t('客服工作台', 'Customer messages'),
    el(
      'div',
      { display: 'flex', gap: '24px' },
      el('div', { width: '160px' }, ...people),
      el('div', { flex: '1' }, muted(board.shop.name), ...lines.map(bubble)),
    ),
  );
}

export function inbox({ t, quotes, again, r }: Talk): View {
  const note = (quote: Talk['quotes'][number]) =>
    el(
      'div',
      { padding: '12px 0', borderBottom: '1px solid #f2f3f5', display: 'flex', gap: '16px' },
      { part: 'tag', text: t('规则', 'Policy'), tone: 'plain' },
      el(
        'div',
        { flex: '1' },
        el('b', {}, t(`${quote.label}预警提醒`, `${quote.label} warning`)),
        muted(
          t(
            `您的店铺${quote.label}于 09-${r.int(10, 29)} 达到 ${quote.text}，低于参考值 ${again(quote)}，请及时处理`,
            `Your ${quote.label} reached ${quote.text} on Sep ${r.int(1, 9)}, below the reference ${again(quote)}`,
          ),
        ),
      ),
      el('span', { color: '#a9aeb8' }, `2026-0${r.int(1, 9)}-1${r.int(0, 9)} 10:2${r.int(0, 9)}`),
    );
  return panel(
    t('消息中心', 'Inbox'),
    {
      part: 'switcher',
      options: [t('全部', 'All'), t('规则', 'Policy'), t('活动', 'Campaigns')],
      selected: 0,
      look: 'tabs',
    },
    ...quotes.slice(0, 6).map(note),
  );
}

/** Cards of an assistant's answer: labels and numbers of the rule's examples, set as large as a board's. */
export function assistant({ t, quotes, r }: Talk): View {
  const card = (quote: Talk['quotes'][number]) =>
    el(
      'div',
      { background: '#f7f8ff', borderRadius: '8px', padding: '12px 16px' },
      el('div', { fontSize: '12px', color: '#4e5969' }, quote.label),
      el('div', { fontSize: '20px', fontWeight: '600' }, quote.text),
      muted(t('建议达到的水平', 'Suggested level')),
    );
  return panel(
    t('AI 经营助手', 'AI assistant'),
    p(el('b', {}, t('您：', 'You: ')), t('怎样才能拿到满分？', 'How do I get a full score?')),
    p(
      t(
        `以下是同类目优秀商家的参考水平，供您参考（第 ${r.int(1, 5)} 版回答，由 AI 生成）：`,
        'Reference levels of top sellers in your category, generated by AI:',
      ),
    ),
    tiles(...quotes.slice(0, 4).map(card)),
    p(
      t(
        '先处理占比最大的一项，再看其余各项。需要我给出每天的安排吗？',
        'Start with the largest item. Shall I draft a daily plan?',
      ),
    ),
    { part: 'button', text: t('继续提问', 'Ask more'), primary: true },
  );
}

export function exam({ t, quotes, again }: Talk): View {
  const question = (quote: Talk['quotes'][number], index: number): View => [
    p(
      el(
        'b',
        {},
        t(
          `${index + 1}. 某店${quote.label}为多少时可得满分？（5分）`,
          `${index + 1}. Which ${quote.label} earns full points? (5 points)`,
        ),
      ),
    ),
    ...['A', 'B', 'C', 'D'].map((letter, k) =>
      p({
        html: 'label',
        children: [
          { html: 'input', attributes: { type: 'radio', name: `q${index}` }, children: [] },
          ` ${letter}. ${k % 2 ? again(quote) : quote.text}`,
        ],
      }),
    ),
  ];
  return article(
    t('商家学堂 · 在线考试', 'Seller academy · Quiz'),
    muted(t('共 20 题，满分 100 分，及格 80 分，剩余时间 00:24:18', '20 questions, 80 to pass, time left 00:24:18')),
    ...quotes.slice(0, 4).map(question),
  );
}

/** A guide over a page that has no figures yet; its example is nobody's. */
export function tour({ t, quotes }: Talk): View {
  const sample = quotes
    .slice(0, 3)
    .map((quote) =>
      el(
        'div',
        { display: 'flex', justifyContent: 'space-between' },
        el('span', {}, quote.label),
        el('b', {}, quote.text),
      ),
    );
  return [
    {
      part: 'popover',
      title: t('新手引导 2/5', 'Tour 2 of 5'),
      body: [
        muted(t('示例：这里会展示您的各项指标', 'Example: your metrics will show here')),
        ...sample,
        { part: 'button', text: t('下一步', 'Next'), primary: true },
      ],
      anchor: el('h2', {}, t('欢迎使用', 'Welcome')),
    },
    panel(
      t('开始之前', 'Before you start'),
      p(t('完成店铺信息后，次日可在此查看数据。', 'Complete your shop profile; data will show the next day.')),
    ),
  ];
}

/** The feature's own advertisement, with a board of example figures. */
export function marketing({ t, quotes }: Talk): View {
  return [
    article(
      t('体验分诊断 · 专业版', 'Score diagnosis Pro'),
      p(t('一眼看清短板，7 天免费试用，已有 12,480 家店铺开通。', 'See weak spots at a glance. 12,480 shops use it.')),
      { part: 'button', text: t('免费试用', 'Try for free'), primary: true },
    ),
    panel(
      t('功能预览（示例数据，非店铺真实数据）', 'Preview (sample data, not your shop)'),
      el(
        'div',
        { position: 'relative', opacity: '0.9' },
        tiles(...quotes.slice(0, 8).map(({ label, text }): View => ({ part: 'statistic', title: label, value: text }))),
        el(
          'div',
          { position: 'absolute', inset: '0', fontSize: '48px', color: '#0001', textAlign: 'center' },
          t('示例数据', 'SAMPLE'),
        ),
      ),
    ),
  ];
}

export function dialog({ t, quotes, again }: Talk): View {
  const [first, second = first] = quotes;
  const box = el(
    'div',
    {
      position: 'fixed',
      top: '180px',
      left: '50%',
      width: '480px',
      marginLeft: '-240px',
      background: '#fff',
      borderRadius: '8px',
      padding: '24px',
      zIndex: '80',
      boxShadow: '0 8px 32px #0004',
    },
    el('h3', { margin: '0' }, t('确认提交申诉？', 'Submit the appeal?')),
    p(
      t(
        `申诉成功后，${first!.label}预计由 ${first!.text} 变为 ${again(first!)}，${second!.label}预计为 ${second!.text}，以平台审核结果为准。`,
        `After approval ${first!.label} may change from ${first!.text} to ${again(first!)}, ${second!.label} to ${second!.text}.`,
      ),
    ),
    { part: 'button', text: t('取消', 'Cancel'), primary: false },
    { part: 'button', text: t('确认', 'Confirm'), primary: true },
  );
  return [
    panel(t('申诉中心', 'Appeals'), p(t('每月可提交 5 次申诉，剩余 3 次。', '5 appeals a month, 3 left.'))),
    { ...box, attributes: { role: 'dialog' } },
  ];
}
