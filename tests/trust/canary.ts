/** What payloads would do if they could. */

/** A host that no test serves: a request for it is a leak. */
export const foreignHost = 'canary.example';
/** A script that raises `canaried` in the world it runs in. */
export const run = 'globalThis.canaried=(globalThis.canaried||0)+1';
