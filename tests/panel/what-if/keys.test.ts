import { expect, it } from 'vitest';
import { keyCommand } from '../../../lib/panel/what-if/key-command.ts';

const bare = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

it.each([
  [{ key: '/' }, { do: 'sentence' }],
  [{ key: '?', shiftKey: true }, { do: 'help' }],
  [{ key: '？', shiftKey: true }, { do: 'help' }], // a Chinese keyboard
  [{ key: '1' }, { do: 'slider', place: 0 }],
  [{ key: '9' }, { do: 'slider', place: 8 }],
  [{ key: '0' }, undefined],
  [{ key: 'r' }, { do: 'reset' }],
  [{ key: 'R' }, { do: 'reset' }], // caps lock
  [{ key: 'R', shiftKey: true }, undefined],
  [{ key: 'r', ctrlKey: true }, undefined], // the browser's reload
  [{ key: '1', ctrlKey: true }, undefined], // the browser's first tab
  [{ key: 'z', ctrlKey: true }, { do: 'undo' }],
  [{ key: 'Z', ctrlKey: true, shiftKey: true }, { do: 'redo' }],
  [{ key: 'z', metaKey: true }, { do: 'undo' }],
  [{ key: 'y', ctrlKey: true }, { do: 'redo' }],
  [{ key: 'z' }, undefined],
  [{ key: 's', altKey: true, shiftKey: true }, undefined], // the browser's own command opens the panel
  [{ key: 'Enter' }, undefined],
] as const)('%j → %j', (pressed, command) => {
  expect(keyCommand({ ...bare, ...pressed })).toEqual(command);
});
