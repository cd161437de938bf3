import { Button } from '@konnect/ui/button';
import { Portrait } from '@konnect/ui/portrait';
import { Phone, Video } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { faultWords } from './call-words';
import { firstName } from './names';
import { useRoom } from './room-context';
import { useRoomCall } from './use-room-call';

/** It rings here. In reach of the thumb; nothing opens before one of the two is pressed. */
export function IncomingCall() {
  const { t } = useTranslation('session');
  const { other, side, meter } = useRoom();
  const { calls, view, stage } = useRoomCall();
  if (stage !== 'incoming' || calls === null || other === null) {
    return null;
  }
  const { call } = view;
  const name = firstName(other.name);
  const video = call.theirs === 'video';
  const fault = faultWords(t, call);
  const below = meter?.status === 'pending' ? 'call.paidFromAnswer' : 'call.samePrice';
  return (
    <section
      aria-label={t('call.incoming')}
      className="m-3.5 mt-auto grid grid-cols-1 gap-3.5 rounded-m bg-night p-5 text-on-night ring-1 ring-night-line @desk:mx-6"
    >
      <div className="flex items-center gap-3.5">
        <Portrait person={other} size={56} />
        <div className="min-w-0">
          <h2 className="text-20">{t(video ? 'call.videoCalls' : 'call.calls', { name })}</h2>
          <p className="text-15 text-on-night-muted">{t(below)}</p>
        </div>
      </div>
      {fault && (
        <p role="alert" className="text-15 whitespace-pre-line">
          {fault}
        </p>
      )}
      <div className="flex flex-wrap gap-2.5">
        {video && (
          <Button
            className="flex-1 bg-on-night! px-3 text-night!"
            onClick={() => calls.accept(side, 'video')}
          >
            <Video aria-hidden className="size-5" strokeWidth={1.75} />
            {t('call.answerVideo')}
          </Button>
        )}
        <Button
          look={video ? 'outline' : 'ink'}
          className={
            video
              ? 'flex-1 border-on-night-muted! px-3 text-on-night! hover:bg-night-2!'
              : 'flex-1 bg-on-night! px-3 text-night!'
          }
          onClick={() => calls.accept(side, 'voice')}
        >
          <Phone aria-hidden className="size-5" strokeWidth={1.75} />
          {t(video ? 'call.answerVoice' : 'call.answer')}
        </Button>
        <Button look="hangup" className="flex-1 px-3" onClick={() => calls.reject()}>
          {t('call.decline')}
        </Button>
      </div>
    </section>
  );
}
