/** The address of a page of a form; of checking the answers when there is no page left. */
export const stapPad = (formulier: string, stap: string | null): string =>
  `/aanvragen/${formulier}/${stap ?? 'controleren'}`;
