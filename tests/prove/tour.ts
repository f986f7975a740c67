/**
 * Goes through one view of the panel as a curious seller does: opens all that can be opened and presses every button,
 * but those that delete, print, or ask the browser for more. Runs in the panel.
 *
 * @returns how many buttons were pressed
 */
export async function tourView(view: string): Promise<number> {
  const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
  location.hash = view;
  await wait(600);
  for (const details of document.querySelectorAll<HTMLDetailsElement>('details')) details.open = true;
  await wait(300);
  const leave = /删|移除|清空|允许|打印|不要再读|不读|停用|delete|remove|allow|print/i;
  const pressed = new Set<string>();
  for (const button of document.querySelectorAll<HTMLButtonElement>('main button, .exports button')) {
    const name = `${button.getAttribute('aria-label') ?? ''}${button.textContent}`;
    if (!button.isConnected || button.disabled || leave.test(name) || pressed.has(name)) continue;
    pressed.add(name);
    button.click();
    await wait(40);
  }
  await wait(300);
  return pressed.size;
}
