import { t } from '../lib/i18n/text';
import type { Basis as BasisOf } from '../lib/records/ids';

type Props = { basis: BasisOf };

/** Where a number comes from, in a word. */
export function Basis({ basis }: Props) {
  return (
    <span class={`chip chip-${basis}`} title={t.value.model.basisHelp[basis]}>
      {t.value.model.basis[basis]}
    </span>
  );
}
