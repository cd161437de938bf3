import { IconButton } from '@konnect/ui/button';
import { Portrait } from '@konnect/ui/portrait';
import { ChevronLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { CallButtons } from './call-buttons';
import { useRoom, useRoomParts } from './room-context';
import { RoomMenu } from './room-menu';

/** Whom one talks to. */
export function RoomHeader() {
  const { t } = useTranslation('session');
  const { links } = useRoomParts();
  const { other, otherOnline, meter } = useRoom();
  const away = !otherOnline && meter?.ended === null;
  return (
    <header className="flex min-h-[56px] items-center gap-2 bg-surface px-1.5 py-1.5 @desk:min-h-[68px] @desk:gap-3 @desk:border-b @desk:border-line @desk:py-3 @desk:pr-4 @desk:pl-6">
      {links.back && (
        <IconButton label={t('room.back')} onClick={links.back} className="@desk:hidden">
          <ChevronLeft aria-hidden className="size-5" strokeWidth={1.75} />
        </IconButton>
      )}
      {other && (
        <>
          <Portrait person={other} size={44} eager className={links.back ? '' : 'ml-2 @desk:ml-0'} />
          <div className="grid min-w-0 flex-1 leading-[1.3]">
            <h1 tabIndex={-1} className="truncate text-17 @desk:text-20">
              {other.name}
            </h1>
            <span className="truncate text-13 text-muted @desk:text-15">
              {away ? t('room.away') : other.title}
            </span>
          </div>
          <RoomMenu />
        </>
      )}
      <CallButtons />
    </header>
  );
}
