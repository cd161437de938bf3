import { Button, IconButton } from '@konnect/ui/button';
import { X } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

const SHOWN_MS = 12_000;

type Props = {
  text: string;
  action?: string | undefined;
  stays?: boolean | undefined;
  onAction: () => void;
  onClose: () => void;
};

/** News from elsewhere in the app. It goes by itself, unless it stays until it is answered. */
export function Toast({ text, action, stays = false, onAction, onClose }: Props) {
  const { t } = useTranslation();
  useEffect(() => {
    if (stays) {
      return;
    }
    const closing = setTimeout(onClose, SHOWN_MS);
    return () => clearTimeout(closing);
  }, [stays, onClose]);
  return (
    <div
      role="alert"
      className="fixed inset-x-4 top-4 z-20 flex animate-rise items-center gap-3 rounded-m bg-surface py-2 pr-2 pl-4 shadow-float desk:inset-x-auto desk:top-auto desk:bottom-5 desk:left-5 desk:w-[400px]"
    >
      <p className="min-w-0 flex-1">{text}</p>
      {action && (
        <Button size="sm" onClick={onAction}>
          {action}
        </Button>
      )}
      <IconButton label={t('live.close')} onClick={onClose}>
        <X aria-hidden className="size-5" strokeWidth={1.75} />
      </IconButton>
    </div>
  );
}
