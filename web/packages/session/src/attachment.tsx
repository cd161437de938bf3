import { answerOf, type Schemas } from '@konnect/api/client';
import { useApi } from '@konnect/api/provider';
import { cn } from '@konnect/ui/cn';
import { useMutation, useQuery } from '@tanstack/react-query';
import { FileDown, FileText } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

export type Attached = Schemas['FileOut'];

const KIB = 1024;
const MIB = KIB * KIB;

/** `240 kB`, `1.4 MB`. */
export const sizeOf = (bytes: number) =>
  bytes < MIB ? `${Math.max(1, Math.round(bytes / KIB))} kB` : `${(bytes / MIB).toFixed(1)} MB`;

export const isPicture = (type: string) => type.startsWith('image/');

/** Files of a session are for its two people alone: they are fetched in one's name, not by an address. */
function useContent() {
  const api = useApi();
  return async (id: string): Promise<Blob> =>
    (await answerOf<unknown>(
      api.GET('/api/files/{id}', { params: { path: { id } }, parseAs: 'blob' }),
    )) as Blob;
}

function useAddress(blob: Blob | undefined): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (blob === undefined) {
      return;
    }
    const made = URL.createObjectURL(blob);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return address;
}

/** What was sent with a message: a picture is shown, anything else named; both can be kept. */
export function Attachment({ file }: { file: Attached }) {
  const { t } = useTranslation('session');
  const content = useContent();
  const picture = isPicture(file.contentType);
  const shown = useQuery({
    queryKey: ['files', file.id],
    queryFn: () => content(file.id),
    enabled: picture,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const address = useAddress(shown.data);
  const keep = useMutation({
    mutationFn: async () => {
      const blob = shown.data ?? (await content(file.id));
      const link = document.createElement('a');
      link.href = URL.createObjectURL(blob);
      link.download = file.name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    },
  });
  return (
    <button
      type="button"
      aria-label={t('files.keep', { name: file.name })}
      aria-busy={keep.isPending || undefined}
      className={cn('block max-w-full text-left', picture && 'overflow-hidden rounded-m')}
      onClick={() => keep.mutate()}
    >
      {picture && !shown.isError ? (
        <Picture address={address} name={file.name} />
      ) : (
        <span className="flex items-center gap-2.5 py-1">
          <FileText aria-hidden className="size-5 shrink-0" strokeWidth={1.75} />
          <span className="grid min-w-0 leading-[1.3]">
            <span className="font-mid break-words [overflow-wrap:anywhere]">{file.name}</span>
            <span className="num text-13 text-ink-2">{sizeOf(file.size)}</span>
          </span>
          <FileDown aria-hidden className="size-5 shrink-0 text-ink-2" strokeWidth={1.75} />
        </span>
      )}
      {(keep.isError || shown.isError) && (
        <span role="alert" className="text-13 text-danger">
          {t('files.notFetched')}
        </span>
      )}
    </button>
  );
}

/** Its place is there before it is. */
function Picture({ address, name }: { address: string | undefined; name: string }) {
  return address === undefined ? (
    <span aria-hidden className="skeleton block h-44 w-60 max-w-full" />
  ) : (
    <img src={address} alt={name} className="h-44 w-auto max-w-full object-cover" />
  );
}
