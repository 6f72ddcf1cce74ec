interface Anders {
  /** Which draft, of a form that may have more than one. */
  welke?: string | null;
  /** Back to checking the answers, instead of on to the next page. */
  terug?: 'controleren';
}

/** The address of a page of a form; of checking the answers when there is no page left. */
export const stapPad = (formulier: string, stap: string | null, anders: Anders = {}): string =>
  `${startPad(formulier)}/${stap ?? 'controleren'}${vraagDeel(anders)}`;

/** The address of the page before the first question. */
export const startPad = (formulier: string, anders: Anders = {}): string =>
  `/aanvragen/${formulier}${vraagDeel(anders)}`;

/** The page of a form that an address (without its query) leads to; null for its first page and for other addresses. */
export function stapUit(pad: string, formulier: string): string | null {
  const [, stap] = pad.split(`/aanvragen/${formulier}/`);
  return stap?.replace(/\/$/, '') || null;
}

function vraagDeel({ welke, terug }: Anders): string {
  const delen = { ...(welke && { welke }), ...(terug && { terug }) };
  return Object.keys(delen).length > 0 ? `?${new URLSearchParams(delen).toString()}` : '';
}
