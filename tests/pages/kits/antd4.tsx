/** @jsxImportSource react */
import * as antd4 from 'antd4';
import css from 'antd4/dist/antd.min.css?inline';
import zhCN from 'antd4/es/locale/zh_CN';
import type * as Antd5 from 'antd5';
import { antdParts, prefixOf } from './antd-parts.tsx';
import { reactPainter } from './react-painter.tsx';

/** Ant Design 4 with a style sheet of its own prefix, on React 18. */
export const painter = reactPainter(
  'antd4',
  (_, place) => antdParts(antd4 as unknown as typeof Antd5, 4, place),
  (board) => css.replaceAll('.ant-', `.${prefixOf(board)}-`).replaceAll('#1890ff', board.theme.primary),
  ({ content, place, board }) => (
    <antd4.ConfigProvider
      prefixCls={prefixOf(board)}
      locale={zhCN}
      componentSize={board.theme.compact ? 'small' : 'middle'}
      getPopupContainer={() => place}
    >
      {content}
    </antd4.ConfigProvider>
  ),
);
