import { X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './button';
import { cn } from './cn';

export type SheetProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  children: ReactNode;
  /** Stands below what scrolls: the one action. */
  foot?: ReactNode;
  className?: string;
};

/** The sheet itself; pages take `Sheet`, which fetches it. */
export function SheetBox({ open, onOpenChange, title, children, foot, className }: SheetProps) {
  const { t } = useTranslation('ui');
  /** What had the focus before: it is no Radix trigger, so Radix would not give the focus back. */
  const before = useRef<Element | null>(null);
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="sheet-veil fixed inset-0 z-30 bg-night/45" />
        <Dialog.Content
          aria-describedby={undefined}
          onOpenAutoFocus={() => {
            before.current = document.activeElement;
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (before.current instanceof HTMLElement) {
              before.current.focus();
            }
          }}
          className={cn(
            'sheet fixed inset-x-0 bottom-0 z-40 flex max-h-[92dvh] flex-col rounded-t-l bg-surface shadow-float desk:inset-auto desk:top-1/2 desk:left-1/2 desk:w-[min(480px,calc(100vw-64px))] desk:-translate-1/2 desk:rounded-l',
            className,
          )}
        >
          <div className="flex items-center justify-between gap-4 border-b border-line py-2 pr-2 pl-5">
            <Dialog.Title className="text-20">{title}</Dialog.Title>
            <Dialog.Close asChild>
              <IconButton label={t('close')}>
                <X aria-hidden className="size-5" strokeWidth={1.75} />
              </IconButton>
            </Dialog.Close>
          </div>
          <div className="overflow-y-auto px-5 py-5">{children}</div>
          {foot && (
            <div className="border-t border-line px-5 pt-3 pb-[calc(12px+env(safe-area-inset-bottom))]">
              {foot}
            </div>
          )}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
