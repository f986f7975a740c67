/** What the settings of alerts say. */
export const alertZhCN = {
  title: '提醒',
  off: '分数有情况时，可以让浏览器弹通知。默认不弹。',
  turnOn: '打开通知',
  refused: '浏览器没有允许通知。可以在浏览器设置里允许后再点一次。',
  on: '通知已打开，只在本机弹出。',
  turnOff: '关掉通知',
  what: '什么情况提醒',
  below: (platform: string) => `${platform}低于多少分`,
  belowHelp: '不填就不按分数提醒。',
  rungs: '掉出或够到卡权益的分数',
  drops: '突然掉分，超出平时的起伏',
  stale: '几天没读到新分数',
  staleChoices: { 0: '不提醒', 1: '1 天', 2: '2 天', 3: '3 天', 7: '7 天' },
  unread: '当天的分数没看，到点提醒我',
  weekly: '每周一告诉我上周怎么样',
  routines: '每家店几点提醒',
  routinesNote: '按平台所在时区（北京时间）。不改就是平台更新后一小时。',
  time: (shop: string) => `${shop}：几点`,
  days: (shop: string) => `${shop}：哪几天`,
  onDays: { daily: '每天', workdays: '周一到周五', off: '不提醒' },
  badge: '工具栏图标上显示',
  badges: { mark: '有情况才显示 !', score: '当前分数', none: '什么都不显示' },
  note: '打开后台、读到新分数时判断；浏览器没开时不会提醒。示例店铺不提醒。',
};

export type AlertText = typeof alertZhCN;
