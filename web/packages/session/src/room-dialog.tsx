import { type ReactNode, useEffect, useId, useRef } from 'react';

export type RoomDialog = 'end' | 'top-up' | 'slip' | 'devices' | null;

type Props = { title: string; onClose: () => void; children: ReactNode; bare?: boolean };

/** A question over the room it belongs to, and over nothing else: what lies behind it is inert. Escape answers no. */
export function DialogBox({ title, onClose, children, bare = false }: Props) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement) {
        // Only after the room is no longer inert can it take the focus again.
        requestAnimationFrame(() => before.focus({ preventScroll: true }));
      }
    };
  }, []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the ground closes for pointers what Escape and the button close for keys
    <div
      className="absolute inset-0 z-10 flex items-end bg-night/50 @desk:justify-end @desk:p-6"
      onPointerDown={(event) => event.target === event.currentTarget && onClose()}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <div
        ref={box}
        role="dialog"
        aria-modal
        aria-labelledby={id}
        tabIndex={-1}
        className="max-h-full w-full animate-rise overflow-y-auto rounded-t-l bg-surface p-5 pb-[calc(20px+env(safe-area-inset-bottom))] shadow-float outline-none @desk:w-[380px] @desk:rounded-m"
      >
        <h2 id={id} className={bare ? 'sr-only' : 'mb-2 text-20'}>
          {title}
        </h2>
        {children}
      </div>
    </div>
  );
}
