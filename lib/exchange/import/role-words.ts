/** What sellers and platforms call the columns that are no figures; as `headKey` has them. */
export const DAY_HEAD =
  /^(日期|时间|统计日期|数据日期|统计时间|数据时间|业务日期|考核日期|记录日期|年月日|day|date|data_?date|stat_?date)$/;
export const SHOP_HEAD = /^(店铺|店铺名称?|店名|商家|商家名称?|商铺|网店|shop|shop_?name|store|store_?name|seller)$/;
/** The platform's own number of a shop, which tells two of one name apart. */
export const SHOP_ID_HEAD = /^(店铺|商家|商铺|网店|shop_?|store_?|seller_?)(id|编号|编码|号|代码)$/;
export const NAME_HEAD =
  /^(指标|指标名称?|指标项|考核指标|体验指标|考核项|项目|名称|数据项|indicator|metric|name|item|kpi)$/;
export const VALUE_HEAD =
  /^(数值|指标值|值|本店|本店数值|本店数据|店铺数值|店铺值|我的|当前值|数据|得分|value|current|mine)$/;
