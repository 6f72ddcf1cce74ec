/** Where cases are found. */
export const ZOEKEN = '/zaken/zoeken';
