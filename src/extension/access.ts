/** The site Klartext reads, as the browser's permissions name it. */
export const ACCESS = { origins: ['*://*.dw.com/*'] };
