import { useTranslation } from 'react-i18next';

/** The room's own places, until it is there. */
export function RoomSkeleton() {
  const { t } = useTranslation('session');
  return (
    <div
      role="status"
      aria-label={t('room.loading')}
      className="grid h-full grid-cols-1 @desk:grid-cols-[minmax(0,1fr)_340px]"
    >
      <div className="flex flex-col bg-paper @desk:border-x @desk:border-line @desk:bg-surface">
        <div className="flex items-center gap-3 border-b border-line bg-surface px-4 py-3 @desk:pl-6">
          <span className="skeleton size-11 rounded-m" />
          <span className="grid gap-2">
            <span className="skeleton h-4 w-36" />
            <span className="skeleton h-3 w-24" />
          </span>
        </div>
        <div className="flex-1" />
        <div className="flex gap-2 p-4">
          <span className="skeleton h-12 flex-1 rounded-full" />
          <span className="skeleton size-12 rounded-full" />
        </div>
      </div>
      <div className="hidden flex-col gap-5 p-6 @desk:flex">
        <span className="skeleton h-14 w-32" />
        <span className="skeleton h-64" />
      </div>
    </div>
  );
}
