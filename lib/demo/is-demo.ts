/** Shop id of the demo. No platform gives one like it: theirs are numbers. */
export const DEMO_ID = 'demo';

/** Whether a shop is the made-up one, which is in no export and raises no alert. In a file of its own: many ask. */
export function isDemo({ shopId }: { readonly shopId: string }): boolean {
  return shopId === DEMO_ID;
}
