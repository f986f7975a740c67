import { painter as antd4 } from '../kits/antd4';
import { painter as antd5 } from '../kits/antd5';
import { painter as antd6 } from '../kits/antd6';
import { painter as arco } from '../kits/arco';
import { painter as elementPlus } from '../kits/element-plus';
import { painter as elementUi } from '../kits/element-ui';
import { painter as fusion } from '../kits/fusion';
import { painter as hand } from '../kits/hand';
import type { Painter } from '../kits/kit';
import type { KitName } from '../kits/registry';
import { painter as semi } from '../kits/semi';
import { painter as tdesign } from '../kits/tdesign';

/** Every kit's painter, for tests in a browser; the server sends a page only the one it needs. */
export const PAINTERS: Record<KitName, Painter> = {
  antd4,
  antd5,
  antd6,
  semi,
  arco,
  tdesign,
  fusion,
  'element-ui': elementUi,
  'element-plus': elementPlus,
  hand,
};
