import { answerOf } from '@konnect/api/client';
import { codeOf } from '@konnect/api/problem';
import { useApi } from '@konnect/api/provider';
import { Button, IconButton } from '@konnect/ui/button';
import { Sheet } from '@konnect/ui/sheet';
import { TextArea } from '@konnect/ui/text-area';
import { useMutation } from '@tanstack/react-query';
import { Flag } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { firstName } from './names';
import { useRoom, useRoomParts } from './room-context';

const LONGEST = 2_000;

/** When something is wrong with the other: telling the administrators, and hearing no more of the person. */
export function RoomMenu() {
  const { t } = useTranslation('session');
  const { other } = useRoom();
  const [open, setOpen] = useState(false);
  if (other === null) {
    return null;
  }
  return (
    <>
      <IconButton label={t('trouble.open')} onClick={() => setOpen(true)}>
        <Flag aria-hidden className="size-5" strokeWidth={1.75} />
      </IconButton>
      <Sheet open={open} onOpenChange={setOpen} title={t('trouble.open')}>
        <div className="grid gap-7">
          <Report />
          <Block id={other.id} name={firstName(other.name)} />
        </div>
      </Sheet>
    </>
  );
}

function Report() {
  const { t } = useTranslation('session');
  const { chatId } = useRoomParts();
  const api = useApi();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const report = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/sessions/{id}/report', {
          params: { path: { id: chatId } },
          body: { reason: reason.trim() },
        }),
      ),
  });
  const twice = codeOf(report.error) === 'CONFLICT';
  if (report.isSuccess || (report.isError && twice)) {
    return <p role="status">{t(report.isSuccess ? 'trouble.reported' : 'trouble.twice')}</p>;
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() !== '') {
      report.mutate();
    }
  };
  const missing = tried && reason.trim() === '' ? t('trouble.missing') : undefined;
  return (
    <form noValidate className="grid gap-3" onSubmit={submit}>
      <TextArea
        label={t('trouble.what')}
        hint={t('trouble.whoReads')}
        rows={4}
        maxLength={LONGEST}
        value={reason}
        error={missing ?? (report.isError ? t('trouble.failed') : undefined)}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button type="submit" className="justify-self-start" busy={report.isPending}>
        {t('trouble.report')}
      </Button>
    </form>
  );
}

function Block({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation('session');
  const api = useApi();
  const change = useMutation({
    mutationFn: (on: boolean) => {
      const params = { params: { path: { id } } };
      return answerOf(
        on ? api.POST('/api/users/{id}/block', params) : api.DELETE('/api/users/{id}/block', params),
      );
    },
  });
  const blocked = change.data?.blocked ?? false;
  return (
    <div className="grid grid-cols-1 justify-items-start gap-3 border-t border-line pt-5">
      <p className="text-ink-2" role="status">
        {t(blocked ? 'trouble.blocked' : 'trouble.blockText', { name })}
      </p>
      {change.isError && (
        <p role="alert" className="text-15 text-danger">
          {t('trouble.failed')}
        </p>
      )}
      <Button
        look={blocked ? 'outline' : 'danger'}
        className="max-w-full whitespace-normal!"
        busy={change.isPending}
        onClick={() => change.mutate(!blocked)}
      >
        {t(blocked ? 'trouble.unblock' : 'trouble.block', { name })}
      </Button>
    </div>
  );
}
