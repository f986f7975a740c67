/**
 * Puts a text on the clipboard; in the click itself, or the browser may refuse.
 * @returns whether it is there
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // refused: the caller shows the text selected
  }
}
