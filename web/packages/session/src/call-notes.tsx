import { useTranslation } from 'react-i18next';
import { useRoomCall } from './use-room-call';

/** What is not as it should be in a call that runs, and what to press. */
export function CallNotes() {
  const { t } = useTranslation('session');
  const { calls, view } = useRoomCall();
  const { noPicture, silent } = view;
  if (noPicture === null && !silent) {
    return null;
  }
  const again = () => (noPicture === 'weak-screen' ? calls?.share(true) : calls?.film(true));
  const [words, action, press] = silent
    ? [t('call.silent'), t('call.listen'), () => calls?.listen()]
    : [t(`call.noPicture.${noPicture ?? 'denied'}`), t('call.filmAgain'), again];
  return (
    <p role="status" className="text-15 leading-[1.35]">
      {words}{' '}
      <button type="button" className="font-strong underline underline-offset-4" onClick={press}>
        {action}
      </button>
    </p>
  );
}
