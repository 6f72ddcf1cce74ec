/** Whether the API refused this field; what is new is sent as it is, what is changed as `inhoud`. */
export const isFout = (fouten: readonly string[], veld: string): boolean =>
  fouten.some((naam) => naam === veld || naam.startsWith(`${veld}.`) || naam.startsWith(`inhoud.${veld}`));
