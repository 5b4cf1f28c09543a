/**
 * What to tell n8n as its own timeout, which is for idle connections only and is 5 minutes if nothing is
 * said: enough that it never comes before the deadline of the whole call.
 * @param timeout the whole call's, in milliseconds
 */
export const idleTimeout = (timeout: number): number => 2 * timeout;
