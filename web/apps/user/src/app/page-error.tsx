import { Button } from '@konnect/ui/button';
import i18next from 'i18next';
import { Component, type ReactNode } from 'react';

/** When a page cannot be drawn, mostly because its code could not be fetched: says so and offers to load it anew. */
export class PageError extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) {
      return this.props.children;
    }
    return (
      <main className="page grid justify-items-start gap-4 py-16" role="alert">
        <h1 className="text-32 font-display">{i18next.t('pageError.title')}</h1>
        <p className="text-ink-2">{i18next.t('pageError.text')}</p>
        <Button onClick={() => window.location.reload()}>{i18next.t('pageError.action')}</Button>
      </main>
    );
  }
}
