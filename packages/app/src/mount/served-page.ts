import type { DehydratedState } from '@tanstack/react-query';
import type { DataRouter } from 'react-router';
import type { Taal } from '../i18n/taal.ts';

/** Id of the element in which portal-api leaves what was fetched, as JSON: data, never script. */
const TOESTAND_ID = 'toestand';

/** What the server left in a page. */
export interface Served {
  taal: Taal;
  /** Of the query client. */
  toestand: DehydratedState;
}

/** What the server drew, when it is there and in this language; a page in another language is drawn anew. */
export function readServed(page: Pick<Document, 'getElementById'>, taal: Taal): Served | null {
  const json = page.getElementById(TOESTAND_ID)?.textContent;
  if (!json) return null;
  const served = JSON.parse(json) as Served;
  return served.taal === taal ? served : null;
}

/** Resolves when the code and texts of the first page are there, so that it can be drawn as the server did. */
export function whenMatched(router: DataRouter): Promise<void> {
  return new Promise((resolve) => {
    if (router.state.initialized) return resolve();
    const stop = router.subscribe(({ initialized }) => {
      if (!initialized) return;
      stop();
      resolve();
    });
  });
}
