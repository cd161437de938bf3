// The times of the rig: minute, lease and pings shortened together, as docs/faults.md says.

export const MINUTE_MS = 3_000;
export const LEASE_MS = 600;
export const PING_MS = 500;
export const ABSENCE_MS = 12_000;
export const OFFLINE_MS = 5_000;
export const GRACE_MS = 3_000;
/** By how much clocks and deliveries on one machine may differ. */
export const CLOCK_MS = 150;
export const TAIL_PART = 20;

/** As the server's variables, in seconds. */
export const ENVIRONMENT = {
  KONNECT_BILLING_MINUTE_SECONDS: String(MINUTE_MS / 1000),
  KONNECT_BILLING_GRACE_SECONDS: String(GRACE_MS / 1000),
  KONNECT_LEASE_SECONDS: String(LEASE_MS / 1000),
  KONNECT_PING_SECONDS: String(PING_MS / 1000),
  KONNECT_ABSENCE_SECONDS: String(ABSENCE_MS / 1000),
  KONNECT_EXPERT_OFFLINE_SECONDS: String(OFFLINE_MS / 1000),
  KONNECT_QUEUE_ABSENCE_SECONDS: '30',
  // Experts who only listen are paid here: the guarantee has its own tests.
  KONNECT_GUARANTEE_SECONDS: '86400',
  KONNECT_IDLE_SECONDS: '0',
  KONNECT_TOKEN_SECONDS: '86400',
  KONNECT_RATE_LIMITS: 'off',
};
