import { Suspense, useEffect } from 'react';
import { Outlet, useMatch } from 'react-router';
import { useFocusOnNavigation } from '../lib/focus';
import { Strips } from './strips';
import { TabBar } from './tab-bar';
import { takeOver } from './take-over';
import { TopBar } from './top-bar';

/** Beside the page: it is there when the page is. */
function Listening() {
  useEffect(takeOver, []);
  return null;
}

/** What stands round every page but the room: the bar above, on phones the tabs below. */
export function Shell() {
  useFocusOnNavigation();
  /** There the dock with the one button stands in the tabs' place. */
  const docked = useMatch('/expert/:id') !== null;
  const wide = useMatch('/demo') !== null;
  return (
    <div className="flex min-h-dvh flex-col pb-[calc(64px+env(safe-area-inset-bottom))] desk:pb-0">
      <Strips />
      <TopBar wide={wide} />
      <main className="flex-1">
        <Suspense>
          <Outlet />
          <Listening />
        </Suspense>
      </main>
      {!docked && <TabBar />}
    </div>
  );
}
