/** What is said in the first minute, before and after the first page was read. */
export const welcomeZhCN = {
  lost: {
    title: '存在本机的历史不见了',
    body: (shops: number, days: number, lastDay: string) =>
      `这里本来有 ${shops} 家店、${days} 天的数，最近一天是 ${lastDay}，打开时发现数据库是空的。不是你删的：浏览器在写入时被强行关掉，偶尔会把扩展的数据库整个丢掉。`,
    found: (days: number) => `最近读过的数另有一份副本，已自动找回 ${days} 天。更早的按下面的办法找。`,
    how: '有备份文件、数据包，或多台电脑共用的文件夹，都能找回来：从备份恢复，或重新选那个文件夹。没有的话，后台页面上还看得到的会照常重新读取。',
    restore: '去恢复',
    goOn: '知道了，从头开始',
  },
  optional: '还在用这些平台？要先点一下允许',
  allow: (platform: string) => `允许读取${/^\w/.test(platform) ? ' ' : ''}${platform}`,
  refused: '浏览器没有允许，随时可以再点。',
  demoLead: '想先看看长什么样？',
  demo: '看看示例店铺',
  demoWaiting: '正在准备示例店铺…',
  demoFailed: '示例店铺没有放进来，请再试一次。',
  title: '第一次读到，三件事',
  read: (count: number) => `读到 ${count} 项`,
  missing: (count: number) => `还有 ${count} 项没读到`,
  missingHelp: '打开体验分详情页，缺的会自己补上。',
  allRead: '都齐了。',
  list: '看读到了哪些',
  notYet: '还没读到',
  variant: '选考核行业',
  variantWhy: '各行业的指标权重不一样，选了才算得准。',
  variantDone: (industry: string) => `考核行业：${industry}`,
  first: (indicator: string) => `试试把「${indicator}」改好一点`,
  firstButton: '试一下',
  firstDone: '改动就在下面，预测总分会跟着变。',
  skip: '知道了，不再显示',
};

export type WelcomeText = typeof welcomeZhCN;
