import type { Appearance, Stripe, StripeElements } from '@stripe/stripe-js';
import { useCallback, useRef, useState } from 'react';

const HEX_DIGITS = 2;

/** Any colour that this browser can draw, as Stripe reads it. */
function inHex(color: string): string {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d');
  if (canvas === null) {
    return color;
  }
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(HEX_DIGITS, '0')).join('')}`;
}

/** Stripe draws its fields in a frame of its own, which takes no styles but these. */
function appearance(): Appearance {
  const style = getComputedStyle(document.documentElement);
  const color = (token: string) => inHex(style.getPropertyValue(token));
  return {
    theme: 'stripe',
    variables: {
      colorPrimary: color('--ink'),
      colorBackground: color('--surface'),
      colorText: color('--ink'),
      colorTextSecondary: color('--muted'),
      colorDanger: color('--danger'),
      borderRadius: style.getPropertyValue('--r-m').trim(),
    },
  };
}

/** Stripe's fields in a place of ours: `coming` until they are there, `paying` while Stripe decides. */
export function useStripeFields(stripe: Stripe, clientSecret: string, onPaid: () => void) {
  const [stage, setStage] = useState<'coming' | 'there' | 'paying'>('coming');
  const [refusal, setRefusal] = useState<string | null>(null);
  const fields = useRef<StripeElements | null>(null);

  const place = useCallback(
    (node: HTMLDivElement | null) => {
      if (node === null) {
        return;
      }
      const elements = stripe.elements({ clientSecret, appearance: appearance() });
      const payment = elements.create('payment');
      payment.on('ready', () => setStage('there'));
      payment.on('loaderror', () => setRefusal(''));
      payment.mount(node);
      fields.current = elements;
      return () => payment.destroy();
    },
    [stripe, clientSecret],
  );

  const submit = async () => {
    const elements = fields.current;
    if (elements === null || stage !== 'there') {
      return;
    }
    setStage('paying');
    setRefusal(null);
    const { error } = await stripe.confirmPayment({
      elements,
      confirmParams: { return_url: location.href },
      redirect: 'if_required',
    });
    if (error === undefined) {
      onPaid();
    } else {
      setStage('there');
      // Stripe tells it in the reader's language.
      setRefusal(error.message ?? '');
    }
  };

  return { place, stage, refusal, submit };
}
