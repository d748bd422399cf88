/**
 * Whence pictures, sound and video of Deutsche Welle come: its own hosts, and Akamai's for older recordings (seen
 * 2023 to 2026). What stands elsewhere becomes a link, never a request: reading must not tell anyone else of it.
 */
export const mediaHosts = /(^|\.)(dw\.com|dw\.de|dw-world\.de|akamaihd\.net)$/;
