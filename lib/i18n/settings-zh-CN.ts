/** The texts of the settings. */
export const settingsZhCN = {
  title: '设置',
  look: '语言和外观',
  language: '语言 Language',
  theme: '外观',
  themes: { system: '跟随系统', light: '浅色', dark: '深色' },
  palette: '涨跌颜色',
  palettes: { blue_orange: '蓝好橙差', red_green: '红好绿差', green_red: '绿好红差' },
  reading: '读取和小标签',
  data: '本机数据',
  keep: '历史保留多久',
  keeps: { all: '一直保留', '3_years': '最近 3 年', '1_year': '最近 1 年' },
  keepNote: '选了年限，更早的每日数据和备注会被删掉，删掉后找不回来。要留底请先导出 CSV。',
  keepAsk: (limit: string): string => `只留${limit}，更早的现在就删？`,
  keepYes: '删掉更早的',
  cancel: '先不删',
  kept: (count: number): string => (count > 0 ? `已删掉 ${count} 条更早的记录。` : '没有更早的记录要删。'),
  erase: '清空全部数据…',
  eraseTitle: '清空全部数据？',
  eraseBody: (shops: number, days: number): string =>
    `会删掉 ${shops} 家店共 ${days} 天的历史，还有备注、待办、试算方案、教过的指标和所有设置。删掉后找不回来，建议先导出 CSV。`,
  eraseYes: '全部删掉',
  eraseNo: '不删',
  erased: '已清空，和刚装上时一样。',
  failed: '没有成功，数据没有变。请再试一次。',
  privacy: '隐私',
  privacyLead: '一屏看完：读什么、存哪里、给谁。',
  privacyRows: [
    ['读什么', '只读你打开的商家后台页面上已经显示的店铺指标：体验分、各项指标、数据日期、店铺名或 ID。'],
    ['不读什么', '订单、买家、聊天、商品列表、金额、Cookie、密码、平台内部接口，一概不碰。'],
    ['存在哪', '只存在这台电脑的这个浏览器里，没有加密；能用你浏览器的人看得到。'],
    ['给谁', '谁都不给。没有服务器、没有账号、没有统计，扩展页面被浏览器禁止联网。'],
    ['怎么带走', '你自己点「导出 CSV」，文件存到你选的地方。'],
    ['怎么删', '在上面清空，或者直接移除扩展，浏览器会一起删掉。'],
  ],
};

export type SettingsText = typeof settingsZhCN;
