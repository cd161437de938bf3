import { useActiveRoom } from '@konnect/session/use-active-room';
import { useCalls } from '@konnect/session/use-calls';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { Toast } from '../components/toast';

/** Wherever in the app one is, a call is heard of; it is answered in its room. */
export function CallWatch() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const active = useActiveRoom();
  const { call } = useCalls().view;
  const [closed, setClosed] = useState<object | null>(null);
  const to = `/chat/${call.chatId}`;
  if (call.phase !== 'incoming' || pathname === to || closed === call.offer) {
    return null;
  }
  const name = (active?.expert ?? active?.user)?.name.split(' ')[0];
  return (
    <Toast
      text={t('live.calling', { name })}
      action={t('live.toCall')}
      onAction={() => void navigate(to)}
      onClose={() => setClosed(call.offer)}
    />
  );
}
