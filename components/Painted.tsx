import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';

type Props = { children: ComponentChildren };

/** What is made only once all around it is on the screen: an effect runs after the paint. */
export function Painted({ children }: Props) {
  const isPainted = useSignal(false);
  useEffect(() => {
    isPainted.value = true;
  }, [isPainted]);
  return isPainted.value ? children : null;
}
