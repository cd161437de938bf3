import { unreachable } from '@konnect/api/problem';
import type { Checkout, Proof } from './till';

/** Razorpay's own, which it wants to be fetched from there. */
const SCRIPT = 'https://checkout.razorpay.com/v1/checkout.js';
const PATIENCE_MS = 20_000;
const PAISE = 100;

type Answer = { razorpay_payment_id: string; razorpay_signature: string };
type Options = {
  key: string;
  order_id: string;
  /** In paise. */
  amount: number;
  currency: string;
  name: string;
  handler: (answer: Answer) => void;
  modal: { ondismiss: () => void };
};
type Razorpay = new (options: Options) => { open: () => void };

declare global {
  interface Window {
    Razorpay?: Razorpay;
  }
}

/** Its code, fetched once; what did not come is fetched again the next time. */
function load(): Promise<Razorpay> {
  if (window.Razorpay !== undefined) {
    return Promise.resolve(window.Razorpay);
  }
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const fail = () => {
      clearTimeout(patience);
      script.remove();
      reject(unreachable());
    };
    const patience = setTimeout(fail, PATIENCE_MS);
    script.onload = () => {
      clearTimeout(patience);
      if (window.Razorpay === undefined) {
        fail();
      } else {
        resolve(window.Razorpay);
      }
    };
    script.onerror = fail;
    script.src = SCRIPT;
    document.head.append(script);
  });
}

export async function payWithRazorpay({ keyId, orderId, amount }: Checkout): Promise<Proof | null> {
  const Window = await load();
  return new Promise((resolve) => {
    new Window({
      key: keyId ?? '',
      order_id: orderId,
      amount: Math.round(amount * PAISE),
      currency: 'INR',
      name: 'Konnect',
      handler: (answer) =>
        resolve({ paymentId: answer.razorpay_payment_id, signature: answer.razorpay_signature }),
      modal: { ondismiss: () => resolve(null) },
    }).open();
  });
}
