import { type Api, answerOf, type Schemas } from '@konnect/api/client';
import { ProblemError } from '@konnect/api/problem';
import type { Checkout, Proof } from './till';

/** A deposit that waits for its payer. */
export type Unpaid = Schemas['Transaction'] & { checkout: Checkout };

/**
 * Lets the payer pay at the provider, whose code comes only now, and tells the server.
 *
 * @param kept what was paid already stays here, for another try after silence
 * @throws ProblemError `UNPAID` when they turn away, or where this app knows no way; `UNREACHABLE`
 */
export async function pay(
  api: Api,
  { id, checkout }: Unpaid,
  kept: { proof?: Proof },
): Promise<Schemas['Transaction']> {
  const proof = kept.proof ?? (await paidAt(checkout));
  if (proof === null) {
    return paidAfterAll(api, id);
  }
  kept.proof = proof;
  return answerOf(api.POST('/api/payments', { body: { transactionId: id, ...proof } }));
}

/** What the provider gives for the payment; null without one. */
async function paidAt(checkout: Checkout): Promise<Proof | null> {
  switch (checkout.provider) {
    case 'razorpay':
      return (await import('./razorpay')).payWithRazorpay(checkout);
    case 'stripe':
      return (await import('./stripe')).payWithStripe(checkout);
    default:
      return null;
  }
}

/** The provider may have told the server what it did not tell here. */
async function paidAfterAll(api: Api, id: string) {
  const deposit = await answerOf(api.GET('/api/wallet/transactions/{id}', { params: { path: { id } } }));
  if (deposit.status !== 'completed') {
    throw new ProblemError({ code: 'UNPAID', status: 0, detail: 'The payer turned away' });
  }
  return deposit;
}
