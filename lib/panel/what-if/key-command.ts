/** What a key does anywhere in the panel. `slider` is the place of a slider, from 0. */
export type KeyCommand =
  | { readonly do: 'sentence' | 'reset' | 'help' | 'undo' | 'redo' }
  | { readonly do: 'slider'; readonly place: number };

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** @returns undefined for keys that do nothing by themselves */
export function keyCommand({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): KeyCommand | undefined {
  if (altKey) return undefined;
  if (ctrlKey || metaKey) {
    if (key.toLowerCase() === 'z') return { do: shiftKey ? 'redo' : 'undo' };
    return key.toLowerCase() === 'y' && !shiftKey ? { do: 'redo' } : undefined;
  }
  if (key === '/') return { do: 'sentence' };
  if (key === '?' || key === '？') return { do: 'help' };
  if (/^[1-9]$/.test(key)) return { do: 'slider', place: Number(key) - 1 };
  return key.toLowerCase() === 'r' && !shiftKey ? { do: 'reset' } : undefined;
}

/** A field in which keys are text; a slider is none. */
export function isTypedIn(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return (
    target instanceof HTMLInputElement && !['range', 'checkbox', 'radio', 'button', 'submit'].includes(target.type)
  );
}
