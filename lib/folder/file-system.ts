// What TypeScript's DOM does not know of the File System Access API. Chromium only; Firefox has none of it.

type Mode = { readonly mode: 'readwrite' };
type State = 'granted' | 'denied' | 'prompt';

/** A folder that the seller has chosen. The browser forgets after a while that it may be used; the handle stays. */
export type Folder = FileSystemDirectoryHandle & {
  queryPermission?(mode: Mode): Promise<State>;
  requestPermission?(mode: Mode): Promise<State>;
  entries(): AsyncIterableIterator<[string, FileSystemDirectoryHandle | FileSystemFileHandle]>;
};

type Picker = { showDirectoryPicker?(options: { id: string; mode: 'readwrite' }): Promise<Folder> };

/** Whether this browser can keep a folder in step. */
export function canChooseFolder(): boolean {
  return typeof (window as Picker).showDirectoryPicker === 'function';
}

/** Asks for a folder; call it in the click itself. Undefined where the seller chose none. */
export async function chooseFolder(): Promise<Folder | undefined> {
  try {
    return await (window as Picker).showDirectoryPicker?.({ id: 'scorelens', mode: 'readwrite' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

const MODE: Mode = { mode: 'readwrite' };

/** Whether the folder may be used without asking. */
export async function mayUse(folder: Folder): Promise<boolean> {
  return (await (folder.queryPermission?.(MODE) ?? 'granted')) === 'granted';
}

/** Asks the seller, by way of the browser; call it in the click itself. */
export async function askToUse(folder: Folder): Promise<boolean> {
  return (await (folder.requestPermission?.(MODE) ?? 'granted')) === 'granted';
}
