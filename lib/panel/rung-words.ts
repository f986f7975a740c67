import type { Rung } from '../engine/plan/rung';
import { said } from '../i18n/text';
import type { Panel } from './panel-model';
import { nameOf } from './rows';

/** What a rung looks at, where that is not the total: `商品体验`. */
export function ofScore({ platform, total }: Panel, { of }: Rung): string {
  return platform.value && of !== total.value?.indicator ? said(nameOf(platform.value, of)) : '';
}
