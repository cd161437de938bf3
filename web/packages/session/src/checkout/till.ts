import type { Schemas } from '@konnect/api/client';

/** What the provider has to be shown. */
export type Checkout = Schemas['Checkout'];

/** What the server needs to believe the payment; Stripe is asked by the server itself. */
export type Proof = { paymentId?: string; signature?: string };
