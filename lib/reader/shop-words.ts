import { normalize } from './normalize';

/** The words that tell a shop's name from all else that a page's head prints. */

const ID =
  /(?:店铺|商家|商户|店|快手|shop|store|seller|merchant|mall)\s*(?:ID|编号|号|code)\s*[:：]?\s*([A-Za-z0-9_-]{3,40})|(?:^|[\s(（|])(?:ID|UID)\s*[:：]?\s*([A-Za-z0-9_-]{4,40})\s*[)）]?$|店[(（](\d{5,20})[)）]$/i;
/** What announces a shop's name. */
const TITLE = '当前店铺|店铺名称|商家名称|所属店铺|店名|shop name|store name';
const STATED = new RegExp(`^(?:${TITLE}|店铺名?|商家|shop|store)\\s*[:：]\\s*(.{1,40})$`, 'i');
const LABEL = new RegExp(`^(?:${TITLE}|店铺名?|商家|shop|store)\\s*[:：]$`, 'i');
const BARE_TITLE = new RegExp(`^(?:${TITLE})$`, 'i');

/** How shops end their names; the header's own words (商家体验分, 帮助中心) do not. */
const SHOP_WORDS =
  /(?:旗舰店|专卖店|专营店|企业店|个体店|工厂店|直营店|小店|商行|工作室|.{2}(?:生活馆|优选|优品|严选|(?<![店旺商门])铺|铺子|[工作]坊|鞋业|服饰|家居|家纺|食品|商贸|百货|母婴|美妆|书屋|药房|商城)|店铺?|店[(（].{1,10}[)）]|\b(?:official|store|shop|flagship))$/i;
/** These say it whatever else a name is made of: 云朵数据线旗舰店. */
const SURE_WORDS = /^.{2,30}(?:旗舰店|专卖店|专营店|企业店|个体店|工厂店|直营店)$/;
/** Kinds of shop, and things that one does with a shop. */
const SHOP_TYPE =
  /^(?:官方|(?:天猫|淘宝|京东|拼多多|抖音|快手|微信|小红书)(?:国际|全球购|自营)?)?(?:旗舰店|专卖店|专营店|企业店|个体店|个人店|普通店|工厂店|直营店|小店|(?:本|我|全|该|贵|您的|我的|对标|归属|所属|关联|竞品|竞争|目标|推荐|优秀|同行|子|分|总|多|其他|全部|当前|主|副|母|新|老|品牌|连锁|加盟|联营|自营|跨境|海外|认证|金牌|企业|个人|个体|普通|POP|[一二三四五\d]星|[A-Z]级)?店铺?|门店|竞店|抖音小店|抖店|快手小店|微信小店|(?:your|my|our|this) (?:shop|store)|official|flagship|verified)$/i;
const SHOP_LINK =
  /^(?:switch|change|choose|select|add|manage|visit|view|open|all) (?:shops?|stores?|accounts?)$|^(?:我要|预览|装修|去|进入|切换|更换|管理|查看|新开|新建|返回|选择|添加|我的|开通|关闭|关联|绑定|子|分|总|多|全部)?(?:开店|店铺|小店|门店|网店)[\s▾▼>›]*$/i;
const PLATFORM =
  /^(?:抖店|抖音电商|抖音电商罗盘|电商罗盘|罗盘|千牛.*|淘宝|天猫|生意参谋|拼多多.*|多多.*|京麦.*|京东.*|商智|快手.*|微信.*|视频号.*|小红书.*|千帆.*|TikTok.*|Seller Cent(?:er|re)|seller university|data compass)$/i;
/** What the bars and menus of these back-ends say. */
const CHROME =
  /^(?:首页|消息|通知|公告|帮助|帮助中心|规则中心|客服|服务市场|设置|退出|退出登录|登录|注册|账号|主账号|子账号|我的|更多|搜索|反馈|意见反馈|联系客服|学习中心|商家大学|商家学习中心|订单|订单管理|商品|商品管理|物流|售后|售后管理|评价|评价管理|店铺|店铺管理|数据|数据中心|营销|营销中心|资金|财务|违规管理|体验|服务|内容|直播|推广|用户|权限|工具|应用|待办|工作台|控制台|加载中?|载入中?|(?:欢迎)?使用.*|请稍[候后]|loading|home|help|messages?|orders?|products?|shipping|growth|marketing|finance|settings|log ?out|sign ?out|data|search|account|main account|notifications?|(?:店铺|商家|商户|店|shop |store |seller )?(?:ID|UID|编号|code)|复制|copy|下载.*)[.…]*$/i;
const NOT_A_NAME =
  /[:：|]|店铺(?:ID|管理|设置|诊断|成长|体验)|体验分|体验星|评分|得分|星级|数据|概览|报表|中心$|后台$|助手$|管理$|时间|日期|更新|公告|通知|规则|^[\d\s.,%+\-/]+$|^\d|[。，！？；©,!?]| · |·.*·|超时|待[发付处回]|(?:分|率|时长)$|^(?:运营|客服|店长|管理员)|有限公司$/;
const GREETING = /^(?:欢迎您?|您好|你好|hi|hello|早上好|上午好|中午好|下午好|晚上好)[,，!！~\s]*/i;

/** A shop's id that a text states: `店铺ID：12345`. */
export function shopIdIn(text: string): string | undefined {
  const [, named, bare, glued] = ID.exec(text) ?? [];
  return named ?? bare ?? glued;
}

/** A shop's name that a text states: `店铺名称：云朵优选`. */
export function statedName(text: string): string | undefined {
  const stated = STATED.exec(text)?.[1]?.trim();
  return stated && !/^(?:全部|不限|所有|请选择|all|[-–—]+)/i.test(stated) ? nameIn(stated) : undefined;
}

/**
 * The name in a text, as printed: without a greeting before it and an id, an account, a kind of shop or a mark behind it
 * (`云朵旗舰店（主账号） ▾`, `云朵旗舰店:小美`, `云朵旗舰店 · 企业店`).
 */
export function nameIn(text: string): string {
  const name = text
    .replace(GREETING, '')
    .replace(/[\s|(（]*(?:(?:店铺|商家|shop|store)\s*)?(?:ID|UID)\s*[:：]?\s*[A-Za-z0-9_-]{4,40}\s*[)）]?\s*$/i, '')
    .replace(ROLE, '')
    .replace(/\s*[(（](?:已认证|\d{5,20})[)）]\s*$/, '')
    .replace(/\s*[-–—·|]\s*(?:主|子)账号.*$/, '')
    .replace(/^[【[](.+)[】\]]$/, '$1')
    .replace(/[\s▾▼›>⌄∨!！]+$/, '')
    .replace(/\s+(?:切换|更换)(?:店铺)?$/, '')
    .replace(/^.{1,10}@(?=.+店$)/, '')
    .trim();
  const [, bare, kind] = /^(.+?)\s*[·|｜/]\s*(.{2,6})$/.exec(name) ?? [];
  if (bare && SHOP_WORDS.test(bare) && SHOP_TYPE.test(kind!)) return bare;
  const [, inside] = /^.{1,10}[(（](.+)[)）]$/.exec(name) ?? [];
  if (inside && SURE_WORDS.test(inside)) return inside;
  const [, shop] = /^(.+)[:：].{1,20}$/.exec(name) ?? [];
  return shop && SHOP_WORDS.test(shop) && !SHOP_TYPE.test(shop) && !BARE_TITLE.test(shop) && !LABEL.test(`${shop}:`)
    ? shop
    : name;
}

/** Behind a name in brackets, whose account of the shop is signed in. */
const ROLE =
  /\s*[(（](?:(?:主|子)?账号[^)）]*|(?:超级|店铺)?管理员|店长|店主|(?:main|sub|owner)[\s-]?account|owner|admin(?:istrator)?)[)）]\s*$/i;

/** Whether a text is a shop's name with the account behind it: `云朵优选（主账号）`. */
export function namesAccount(text: string): boolean {
  return ROLE.test(text);
}

/** The shop of an account that is printed as `shop:person`; only where it is known to be an account. */
export function ownerIn(account: string): string | undefined {
  const [, shop] = /^([^:：]{2,30})[:：][^:：\d]{1,12}$/.exec(account.trim()) ?? [];
  return shop !== undefined && kindOfName(shop) !== 'not_a_name' ? shop : undefined;
}

/** Whether a text could be a shop's name, by its form alone. */
export function isName(text: string): boolean {
  return text.length >= 2 && text.length <= LONGEST_NAME && /\p{L}{2}/u.test(text) && kindOfName(text) !== 'not_a_name';
}
const LONGEST_NAME = 40;

/** What an amount and a list's count begin with, and what news of a moment ends with: 12条消息, 3小时前. */
const COUNTED = /^[\d.,]+\s*[+＋]?\s*[条个单笔件位次人家款%]|[前后内中]$|消息|订单|待办|提醒|客服|在线|热线|电话/;

/**
 * Whether a text could be a name all the same where the page itself calls it one: of one character (茶), with a number (3分钟速食铺), dots (云朵 · 文创), or the
 * platform's own name (快手小店优选) in it.
 */
export function isOddName(text: string): boolean {
  const plain = normalize(text).trim();
  if (/^\p{Script=Han}$/u.test(plain)) return true;
  if (text.length > LONGEST_NAME || SHOP_TYPE.test(plain) || SHOP_LINK.test(plain) || CHROME.test(plain)) return false;
  if (PLATFORM.test(plain)) return SHOP_WORDS.test(plain) && !NOT_A_NAME.test(plain);
  const usual = usualForm(plain);
  return usual !== plain && !COUNTED.test(plain) && /\p{L}{3}/u.test(usual) && kindOfName(usual) !== 'not_a_name';
}

/** A name without the number before it and the dots in it: 365图书生活馆, 云朵 · 文创. */
export function usualForm(name: string): string {
  return name.replace(/^\d+/, '').replace(/\s*·\s*/g, '');
}

/** `shop`: ends as shops' names do · `text`: could be anybody's. */
export function kindOfName(text: string): 'shop' | 'text' | 'not_a_name' {
  const plain = normalize(text).trim();
  if (SHOP_TYPE.test(plain) || SHOP_LINK.test(plain) || BARE_TITLE.test(plain)) return 'not_a_name';
  if (SURE_WORDS.test(plain) && !/[:,!?;。|]/.test(plain)) return 'shop';
  if (PLATFORM.test(plain) || CHROME.test(plain) || NOT_A_NAME.test(plain) || shopIdIn(plain)) return 'not_a_name';
  return SHOP_WORDS.test(plain) ? 'shop' : 'text';
}

/** Whether a text is one of the words of every back-end's bars, with or without the count of what is new: `公告 12`. */
export function isChrome(text: string): boolean {
  return CHROME.test(
    normalize(text)
      .replace(/\d+\+?$/, '')
      .trim(),
  );
}

/** Whether a text only announces a shop's name: `当前店铺：`. */
export function isNameLabel(text: string): boolean {
  return LABEL.test(text.trim());
}

/** The same without a colon: 店铺名称. Says it only of what stands right beside it. */
export function isNameTitle(text: string): boolean {
  return BARE_TITLE.test(text.trim());
}

const CHIP =
  /^(?:主账号|子账号.*|main account|sub-?account.*|(?:正常)?营业中|休息中|暂停营业|已认证|open|[BC]店|(?:[BC]店\s*·?\s*)?\d?\s?(?:金|皇|蓝)冠|\d\s?[钻心]|(?:L|Lv\.?\s?)\d{1,2}|店长|(?:超级)?管理员|(?:运营|客服|美工|财务|店长|管理员)(?:小\p{Script=Han}{1,2}|[A-Z]|\d{1,3}))$/iu;

/** Whether a text is what stands in a chip behind a shop's name: its kind, whether it is open, or whose account it is. */
export function isNameChip(text: string): boolean {
  const plain = normalize(text)
    .trim()
    .replace(/^[(]|[)]$/g, '');
  if (/^(?:本|我|全|该|贵|您的|竞|your|my|our|this)/i.test(plain)) return false; // 本店 heads a column, and says no kind
  return SHOP_TYPE.test(plain) || CHIP.test(plain);
}

/** Whether a text offers another shop: what stands beside it is this one. */
export function isSwitch(text: string): boolean {
  return /^(?:(?:切换|更换)(?:店铺|账号)?|(?:switch|change)(?: (?:shop|store|account))?)$/i.test(text.trim());
}

/** Whether a text greets whoever is signed in: `Hi，云朵优选`. */
export function isGreeting(text: string): boolean {
  return GREETING.test(text) && nameIn(text) !== text;
}
