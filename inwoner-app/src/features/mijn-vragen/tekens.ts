/** As many characters as the customer register keeps of a contact. */
export const MEESTE_TEKENS = 1000;
