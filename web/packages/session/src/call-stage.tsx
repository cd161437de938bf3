import { IconButton } from '@konnect/ui/button';
import { cn } from '@konnect/ui/cn';
import { Portrait } from '@konnect/ui/portrait';
import { Maximize2, Minimize2, PictureInPicture2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CallControls } from './call-controls';
import { CallMeter } from './call-meter';
import { CallNotes } from './call-notes';
import { callWords } from './call-words';
import { firstName } from './names';
import { Picture } from './picture';
import { useRoom } from './room-context';
import type { RoomDialog } from './room-dialog';
import { useNow } from './use-now';
import { isReconnecting, useRoomCall } from './use-room-call';

type Props = {
  onDialog: (dialog: RoomDialog) => void;
  onChat: () => void;
  unread: boolean;
  /** The messages, with the room's heading, do not stand beside it, however wide it is. */
  alone: boolean;
  className?: string;
};

/** The person one talks to, as large as there is room. */
export function CallStage({ onDialog, onChat, unread, alone, className }: Props) {
  const { t } = useTranslation('session');
  const { other } = useRoom();
  const { view } = useRoomCall();
  const now = useNow(1_000);
  const picture = useRef<HTMLVideoElement>(null);
  const [whole, setWhole] = useState(false);
  const name = firstName(other?.name);
  const words = callWords({ t, view, name, now });
  const dim = isReconnecting(view.call);
  return (
    <section
      aria-label={t('call.label', { name })}
      className={cn('flex min-h-0 flex-col bg-night text-on-night @desk:p-4', className)}
    >
      <h1 className={alone ? 'sr-only' : 'sr-only @desk:hidden'}>{other?.name}</h1>
      <div className="relative min-h-0 flex-1 overflow-clip bg-night-2 @desk:rounded-m">
        {view.theirs ? (
          <Picture
            ref={picture}
            stream={view.theirs}
            label={t('call.theirPicture', { name })}
            className={cn(
              whole ? 'object-contain' : 'object-cover @desk:object-contain',
              dim && 'opacity-40',
            )}
          />
        ) : (
          other && (
            <span className="absolute inset-0 grid place-items-center">
              <Portrait person={other} size={132} />
            </span>
          )
        )}
        <CallMeter onDialog={onDialog} />
        <div className="absolute inset-x-0 bottom-0 grid gap-4 bg-night/80 px-3 pt-4 pb-[calc(20px+env(safe-area-inset-bottom))] @desk:bg-transparent @desk:px-5">
          <div className="flex items-end justify-between gap-3 @desk:justify-start">
            <p className="num grid min-w-0 rounded-m text-15 leading-[1.35] @desk:bg-night @desk:px-4 @desk:py-2.5">
              <b className="truncate font-strong">{other?.name}</b>
              <span className="text-on-night-muted">{words}</span>
            </p>
            <Ways whole={whole} setWhole={setWhole} picture={picture.current} shown={view.theirs !== null} />
          </div>
          <CallNotes />
          <CallControls onDialog={onDialog} onChat={onChat} unread={unread} />
        </div>
        {view.own && (
          <div className="absolute right-3.5 bottom-[188px] aspect-3/4 w-[104px] overflow-clip rounded-m bg-night ring-2 ring-night @desk:right-5 @desk:bottom-[116px] @desk:aspect-4/3 @desk:w-[210px]">
            <Picture
              stream={view.own}
              mirrored={!view.sharing}
              label={t('call.ownPicture')}
              className={view.sharing ? 'object-contain' : 'object-cover'}
            />
          </div>
        )}
      </div>
    </section>
  );
}

type WaysProps = {
  whole: boolean;
  setWhole: (whole: boolean) => void;
  picture: HTMLVideoElement | null;
  shown: boolean;
};

/** How the other's picture is seen. */
function Ways({ whole, setWhole, picture, shown }: WaysProps) {
  const { t } = useTranslation('session');
  const look = 'text-on-night! bg-night enabled:hover:bg-night-2!';
  if (!shown) {
    return null;
  }
  const Fit = whole ? Minimize2 : Maximize2;
  return (
    <span className="flex shrink-0 gap-2">
      <IconButton
        label={t(whole ? 'call.fill' : 'call.whole')}
        className={cn(look, '@desk:hidden')}
        onClick={() => setWhole(!whole)}
      >
        <Fit aria-hidden className="size-5" strokeWidth={1.75} />
      </IconButton>
      {document.pictureInPictureEnabled && (
        <IconButton
          label={t('call.inPicture')}
          className={look}
          onClick={() => void picture?.requestPictureInPicture().catch(() => undefined)}
        >
          <PictureInPicture2 aria-hidden className="size-5" strokeWidth={1.75} />
        </IconButton>
      )}
    </span>
  );
}
