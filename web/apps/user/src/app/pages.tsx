import { lazy, type ReactNode, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { Known, SignedIn } from '../components/signed-in';
import { withWords } from './i18n';
import { NotFound } from './not-found';
import { PageError } from './page-error';
import { Shell } from './shell';

const home = () => withWords(['home', 'people', 'names'], import('../features/home/home-page'));
const explore = () => withWords(['explore', 'people', 'names'], import('../features/explore/explore-page'));

/** The pages that strangers open first: they are drawn when the app is built, so that they are seen before it runs. */
export const FIRST_PAGES: Record<string, () => Promise<unknown>> = { '/': home, '/explore': explore };

const Home = lazy(home);
const Explore = lazy(explore);
const ExpertOne = lazy(() =>
  withWords(['expert', 'people', 'names', 'bookings'], import('../features/expert/expert-page')),
);
const Login = lazy(() => withWords(['sign-in'], import('../features/sign-in/login-page')));
const Signup = lazy(() => withWords(['sign-in'], import('../features/sign-in/signup-page')));
const Forgot = lazy(() => withWords(['sign-in'], import('../features/sign-in/forgot-page')));
const Reset = lazy(() => withWords(['sign-in'], import('../features/sign-in/reset-page')));
const Verify = lazy(() => withWords(['sign-in'], import('../features/sign-in/verify-page')));
const Terms = lazy(() => withWords(['legal'], import('../features/legal/terms-page')));
const Privacy = lazy(() => withWords(['legal'], import('../features/legal/privacy-page')));
const Profile = lazy(() => withWords(['profile'], import('../features/profile/profile-page')));
const Onboarding = lazy(() =>
  withWords(['onboarding', 'names'], import('../features/onboarding/onboarding-page')),
);
const Chat = lazy(() => withWords(['chat', 'session'], import('../features/chat/chat-page')));
const Room = lazy(() => withWords(['chat', 'session'], import('../features/chat/room-page')));
const Summary = lazy(() => withWords(['chat', 'session'], import('../features/chat/summary-page')));
const Wallet = lazy(() => withWords(['wallet', 'session'], import('../features/wallet/wallet-page')));
const Booking = lazy(() => withWords(['booking', 'bookings'], import('../features/booking/booking-page')));
const Dashboard = lazy(() =>
  withWords(['dashboard', 'bookings', 'people'], import('../features/dashboard/dashboard-page')),
);
const Notifications = lazy(() =>
  withWords(['notifications'], import('../features/notifications/notifications-page')),
);
const Demo = lazy(() => withWords(['demo', 'session'], import('../features/demo/demo-page')));
const Receipt = lazy(() => withWords(['wallet'], import('../features/wallet/receipt-page')));

/** Nothing of it is in what is built. */
const Design = import.meta.env.DEV
  ? lazy(() => withWords(['design'], import('../features/design/design-page')))
  : null;

const own = (page: ReactNode) => <SignedIn>{page}</SignedIn>;

/** Every address of the app. A page is its own piece of code, fetched when it is first opened. */
export function Pages() {
  return (
    <PageError>
      <Suspense>
        <Routes>
          <Route element={<Shell />}>
            <Route index element={<Home />} />
            <Route path="explore" element={<Explore />} />
            <Route path="expert/:id" element={<ExpertOne />} />
            <Route path="login" element={<Login />} />
            <Route path="signup" element={<Signup />} />
            <Route path="forgot-password" element={<Forgot />} />
            <Route path="reset-password" element={<Reset />} />
            <Route path="verify-email" element={<Verify />} />
            <Route
              path="onboarding"
              element={
                <Known>
                  <Onboarding />
                </Known>
              }
            />
            <Route path="terms" element={<Terms />} />
            <Route path="privacy" element={<Privacy />} />
            <Route
              path="profile"
              element={
                <Known>
                  <Profile />
                </Known>
              }
            />
            <Route path="chat" element={own(<Chat />)} />
            <Route path="chat/:id/summary" element={own(<Summary />)} />
            <Route path="wallet" element={own(<Wallet />)} />
            <Route path="wallet/:id" element={own(<Receipt />)} />
            <Route path="dashboard" element={own(<Dashboard />)} />
            <Route path="notifications" element={own(<Notifications />)} />
            <Route path="bookings/:id" element={own(<Booking />)} />
            <Route path="demo" element={<Demo />} />
            {Design && <Route path="design" element={<Design />} />}
            <Route path="*" element={<NotFound />} />
          </Route>
          <Route path="chat/:id" element={own(<Room />)} />
        </Routes>
      </Suspense>
    </PageError>
  );
}
