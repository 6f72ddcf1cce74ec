import type { Rij } from './aanvalstabel.ts';

/** Receipts and the signatures under them: lists of one's own, and nothing behind an id that is not of who is logged in. */
export const ondertekenen: Record<string, Rij> = {
  getOntvangstbewijs: { buiten: 401, ander: 404, vertegenwoordiger: 404 },
  downloadOntvangstbewijs: { buiten: 401, ander: 404, vertegenwoordiger: 404 },
  trekInzendingIn: { buiten: 401, ander: 404, vertegenwoordiger: 404, body: () => ({ reden: 'Van een aanvaller' }) },
  listMedeondertekeningen: { buiten: 401, ander: 200 },
  openMedeondertekening: { buiten: 401, ander: 404, body: () => ({ code: 'AAAA-BBBB-CCCC' }) },
  getMedeondertekening: { buiten: 401, ander: 404 },
  onderteken: { buiten: 401, ander: 404, body: () => ({ akkoord: true }) },
  weigerOndertekening: { buiten: 401, ander: 404, body: () => ({ reden: 'Van een aanvaller' }) },
  trekOndertekeningTerug: { buiten: 401, ander: 404 },
  vraagOndertekeningOpnieuw: {
    buiten: 401,
    ander: 404,
    vertegenwoordiger: 404,
    body: () => ({ email: 'aanval@post.example' }),
  },
  trekOndertekenverzoekIn: { buiten: 401, ander: 404, vertegenwoordiger: 404 },
};
