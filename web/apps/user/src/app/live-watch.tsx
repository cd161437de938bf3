import type { ServerEvents } from '@konnect/realtime/events';
import { useLiveEvent } from '@konnect/realtime/provider';
import { useLiveWallet } from '@konnect/session/use-live-wallet';
import { useTurnSound } from '@konnect/session/use-turn-sound';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { Toast } from '../components/toast';
import { useLiveBookings } from '../lib/live-bookings';
import { addressOf, notificationsKey } from '../lib/notifications';
import { useSignIn } from '../lib/sign-in';
import { useNewsWords } from '../lib/use-news-words';

/** Somebody who is writing is not torn away from it. */
function isWriting(): boolean {
  const { activeElement: field } = document;
  return (
    (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) && field.value.trim() !== ''
  );
}

type News = { text: string; to?: string; action?: string; stays?: boolean };

/** What happens elsewhere while one is anywhere in the app: the turn in a queue above all, for its meter runs. */
export function LiveWatch() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const [news, setNews] = useState<News | null>(null);
  const close = useCallback(() => setNews(null), []);
  const asking = pathname === '/chat' && search.includes('with=');
  const queries = useQueryClient();
  const words = useNewsWords();
  useSignIn();
  useLiveWallet();
  useTurnSound();
  useLiveBookings();

  useLiveEvent(
    'chat-started',
    useCallback(
      ({ chatId, expert, user }: ServerEvents['chat-started']) => {
        const to = `/chat/${chatId}`;
        // The asking page goes there by itself.
        if ((asking && expert !== undefined) || pathname.startsWith(to)) {
          return;
        }
        if (!isWriting()) {
          void navigate(to);
          return;
        }
        const name = (expert ?? user)?.name.split(' ')[0];
        const text = t(expert === undefined ? 'live.asksYou' : 'live.yourTurn', { name });
        setNews({ text, to, action: t('live.toSession'), stays: true });
      },
      [t, navigate, asking, pathname],
    ),
  );
  useLiveEvent(
    'queue-left',
    useCallback(
      ({ reason }: ServerEvents['queue-left']) => {
        if (!asking && reason !== 'left') {
          setNews({ text: t('live.placeGone') });
        }
      },
      [t, asking],
    ),
  );

  useLiveEvent(
    'notification',
    useCallback(
      (told: ServerEvents['notification']) => {
        void queries.invalidateQueries({ queryKey: notificationsKey });
        const to = addressOf(told);
        // What the page already shows needs no word.
        if (pathname !== to && pathname !== '/notifications') {
          setNews({ text: words(told), to, action: t('news.see') });
        }
      },
      [t, words, queries, pathname],
    ),
  );

  const there = news?.to !== undefined && pathname.startsWith(news.to);
  useEffect(() => {
    if (there) {
      close();
    }
  }, [there, close]);
  return (
    news && (
      <Toast
        text={news.text}
        action={news.action}
        stays={news.stays}
        onAction={() => {
          setNews(null);
          if (news.to) {
            void navigate(news.to);
          }
        }}
        onClose={close}
      />
    )
  );
}
