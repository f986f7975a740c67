import { expect, test } from 'vitest';
import { labelForm } from '../../lib/reader/label-form';

test.each([
  { text: '平台求助率', form: 'plain' },
  { text: '近30天品质退货率:', form: 'plain' },
  { text: 'SPS', form: 'plain' },
  { text: '平台 求助率\n', form: 'spaced' },
  { text: 'Platform help rate', form: 'spaced' },
  { text: '平台求助率（％）', form: 'odd' },
  { text: ' 平台\u200b求助率', form: 'odd' },
  { text: '99.412', form: 'none' },
  { text: 'e', form: 'plain' }, // `Customer servic` and `e`
  { text: '¥128.00', form: 'none' },
  { text: '', form: 'none' },
])('$text is $form', ({ text, form }) => {
  expect(labelForm(text)).toBe(form);
});
