/**
 * The timeout to give n8n, which applies to idle connections only and is 5 minutes unless set: long enough
 * that it never strikes before the deadline of the whole call.
 * @param timeout the whole call's, in milliseconds
 */
export const idleTimeout = (timeout: number): number => 2 * timeout;
