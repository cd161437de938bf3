import { lazy, type ReactNode, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { SignedIn } from '../components/signed-in';
import { withWords } from './i18n';
import { NotFound } from './not-found';
import { PageError } from './page-error';
import { Shell } from './shell';

const Home = lazy(() => withWords(['home'], import('../features/home/home-page')));
const Chat = lazy(() => withWords(['chat', 'session'], import('../features/chat/chat-page')));
const Room = lazy(() => withWords(['chat', 'session'], import('../features/chat/room-page')));
const Summary = lazy(() => withWords(['chat', 'session'], import('../features/chat/summary-page')));
const Wallet = lazy(() => withWords(['wallet', 'session'], import('../features/wallet/wallet-page')));
const Receipt = lazy(() => withWords(['wallet'], import('../features/wallet/receipt-page')));

const own = (page: ReactNode) => <SignedIn>{page}</SignedIn>;

/** Every address of the app. A page is its own piece of code, fetched when it is first opened. */
export function Pages() {
  return (
    <PageError>
      <Suspense>
        <Routes>
          <Route element={<Shell />}>
            <Route index element={<Home />} />
            <Route path="chat" element={own(<Chat />)} />
            <Route path="chat/:id/summary" element={own(<Summary />)} />
            <Route path="wallet" element={own(<Wallet />)} />
            <Route path="wallet/:id" element={own(<Receipt />)} />
            <Route path="*" element={<NotFound />} />
          </Route>
          <Route path="chat/:id" element={own(<Room />)} />
        </Routes>
      </Suspense>
    </PageError>
  );
}
