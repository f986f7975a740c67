/** @jsxImportSource react */
import { createCache, StyleProvider } from '@ant-design/cssinjs';
import * as antd from 'antd';
import zhCN from 'antd/locale/zh_CN';
import type * as Antd5 from 'antd5';
import { antdParts, prefixOf } from './antd-parts.tsx';
import { reactPainter, styleHome } from './react-painter.tsx';

/** Ant Design 6 on React 19. */
export const painter = reactPainter(
  'antd6',
  (_, place) => antdParts(antd as unknown as typeof Antd5, 6, place),
  () => '',
  ({ content, place, board: { theme, ...board } }) => (
    <StyleProvider container={styleHome(place)} cache={createCache()}>
      <antd.ConfigProvider
        prefixCls={prefixOf({ theme, ...board })}
        locale={zhCN}
        theme={{ token: { colorPrimary: theme.primary, borderRadius: theme.radius } }}
        componentSize={theme.compact ? 'small' : 'medium'}
        getPopupContainer={() => place}
      >
        {content}
      </antd.ConfigProvider>
    </StyleProvider>
  ),
);
