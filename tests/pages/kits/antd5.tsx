/** @jsxImportSource react */
// antd 5 writes its styles with the cssinjs it brings along; another copy of that would not reach it

import * as antd5 from 'antd5';
import zhCN from 'antd5/es/locale/zh_CN';
import { createCache, StyleProvider } from '../../../node_modules/antd5/node_modules/@ant-design/cssinjs';
import { antdParts, prefixOf } from './antd-parts.tsx';
import { reactPainter, styleHome } from './react-painter.tsx';

/** Ant Design 5: hashed styles written at run time, a prefix of its own, on React 18. */
export const painter = reactPainter(
  'antd5',
  (_, place) => antdParts(antd5, 5, place),
  () => '',
  ({ content, place, board: { theme, ...board } }) => (
    <StyleProvider container={styleHome(place)} cache={createCache()}>
      <antd5.ConfigProvider
        prefixCls={prefixOf({ theme, ...board })}
        locale={zhCN}
        theme={{ token: { colorPrimary: theme.primary, borderRadius: theme.radius } }}
        componentSize={theme.compact ? 'small' : 'middle'}
        getPopupContainer={() => place}
      >
        {content}
      </antd5.ConfigProvider>
    </StyleProvider>
  ),
);
