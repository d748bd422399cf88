/** Defines the traces that a payload leaves when it runs. */

/** A host that no test serves: a request to it is a leak. */
export const foreignHost = 'canary.example';
/** A script that increments `canaried` in the world in which it runs. */
export const run = 'globalThis.canaried=(globalThis.canaried||0)+1';
