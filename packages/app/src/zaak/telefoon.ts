/** A phone number as people write it, as an address that a phone can call. */
export const telefoonHref = (telefoon: string): string => `tel:${telefoon.replace(/(?!^\+)\D/g, '')}`;
