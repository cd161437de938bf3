import { unreachable } from '@konnect/api/problem';
import { loadStripe } from '@stripe/stripe-js/pure';
import { createRoot } from 'react-dom/client';
import { StripeSheet } from './stripe-sheet';
import type { Checkout, Proof } from './till';

/** Opens a sheet with Stripe's own fields over whatever is there. */
export async function payWithStripe({ keyId, clientSecret, amount }: Checkout): Promise<Proof | null> {
  const stripe = await loadStripe(keyId ?? '').catch(() => null);
  if (stripe === null) {
    throw unreachable();
  }
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  try {
    const paid = await new Promise<boolean>((resolve) => {
      root.render(
        <StripeSheet stripe={stripe} clientSecret={clientSecret ?? ''} amount={amount} onDone={resolve} />,
      );
    });
    return paid ? {} : null;
  } finally {
    root.unmount();
    place.remove();
  }
}
