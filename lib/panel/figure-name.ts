import type { Platform } from '../platforms/platform';
import type { Bilingual } from '../records/ids';
import type { TaughtRule } from '../records/taught-rule';

/** What a figure is called: by the platform's vocabulary, else by the seller who taught it, else as the page prints it. */
export function figureName(
  platform: Platform | undefined,
  taught: readonly TaughtRule[],
  { indicator, label }: { readonly indicator: string; readonly label?: string | undefined },
): Bilingual {
  const term = platform?.vocabulary.terms.find((each) => each.indicator === indicator);
  if (term) return term.name;
  const rule = taught.find((each) => each.indicator === indicator && (!platform || each.platform === platform.id));
  const name = rule?.name || label || indicator;
  return { zh: name, en: name };
}
