import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

type Props = {
  /** What the file is for. */
  name: string;
  /** As the attribute of a file input has it. */
  accept: string;
  onFile: (file: File) => void;
  children: ComponentChildren;
};

/** Lets the seller choose a file, in the panel's words: a file input speaks the browser's language, whatever the panel speaks. */
export function FileButton({ name, accept, onFile, children }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button" onClick={() => picker.current?.click()}>
        {children}
      </button>
      <input
        ref={picker}
        type="file"
        class="sr-only"
        tabIndex={-1}
        aria-label={name}
        accept={accept}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = ''; // the same file may be chosen again
          if (file) onFile(file);
        }}
      />
    </>
  );
}
