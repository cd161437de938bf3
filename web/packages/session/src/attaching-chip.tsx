import { IconButton } from '@konnect/ui/button';
import { FileText, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isPicture, sizeOf } from './attachment';
import type { Attaching } from './use-attaching';

const KNOWN = ['TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE', 'UNREACHABLE'];

function usePreview(file: File): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!isPicture(file.type)) {
      return;
    }
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return address;
}

/** The file above the words it goes with: what it is, how far it is, and the way to leave it out. */
export function AttachingChip({ attaching, onDrop }: { attaching: Attaching; onDrop: () => void }) {
  const { t } = useTranslation('session');
  const { file, progress, done, refused } = attaching;
  const preview = usePreview(file);
  return (
    <div className="mb-2 flex items-center gap-3 rounded-m border border-line p-2">
      {preview ? (
        <img src={preview} alt="" className="size-12 shrink-0 rounded-[6px] object-cover" />
      ) : (
        <FileText aria-hidden className="mx-2 size-5 shrink-0 text-ink-2" strokeWidth={1.75} />
      )}
      <div className="grid min-w-0 flex-1 leading-[1.3]">
        <span className="truncate text-15 font-mid">{file.name}</span>
        {refused === null ? (
          <span role="status" className="num text-13 text-muted">
            {done ? t('files.ready', { size: sizeOf(file.size) }) : t('files.sending')}
          </span>
        ) : (
          <span role="alert" className="text-13 text-danger">
            {t(`files.refused.${KNOWN.includes(refused) ? refused : 'other'}`)}
          </span>
        )}
        {!done && refused === null && (
          <progress
            aria-label={t('files.sending')}
            value={progress}
            max={1}
            className="mt-1.5 h-1 w-full overflow-hidden rounded-full [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-ink"
          />
        )}
      </div>
      <IconButton label={t('files.drop')} onClick={onDrop}>
        <X aria-hidden className="size-5" strokeWidth={1.75} />
      </IconButton>
    </div>
  );
}
