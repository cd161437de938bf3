import { cn } from '@konnect/ui/cn';
import { Suspense, useEffect } from 'react';
import { Outlet, useMatch } from 'react-router';
import { useFocusOnNavigation } from '../lib/focus';
import { Foot } from './foot';
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
    <div
      className={cn(
        'flex min-h-dvh flex-col desk:pb-0',
        docked
          ? 'pb-[calc(130px+env(safe-area-inset-bottom))]'
          : 'pb-[calc(64px+env(safe-area-inset-bottom))]',
      )}
    >
      <Strips />
      <TopBar wide={wide} />
      {/* The foot stands below the first sight of a page, so that it does not jump when the page grows. */}
      <main className="min-h-[min(calc(100dvh-64px),960px)] flex-1">
        <Suspense>
          <Outlet />
          <Listening />
        </Suspense>
      </main>
      <Foot wide={wide} />
      {!docked && <TabBar />}
    </div>
  );
}
