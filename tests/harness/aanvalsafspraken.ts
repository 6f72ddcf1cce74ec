import type { Rij } from './aanvalstabel.ts';

const afspraak = {
  sleutel: '7f3c1f55-5a39-4f2e-8b1a-6a1c9f0b7d21',
  plek: 'stadhuis',
  begin: '2026-12-01T08:00:00Z',
};

/** Rows of the attack table about appointments; what is tried is one of somebody else. */
export const afspraakRijen: Record<string, Rij> = {
  listAfspraken: { buiten: 401, ander: 200, vertegenwoordiger: 200 },
  getAfspraakKeuzes: { buiten: 401, ander: 200, vertegenwoordiger: 200 },
  // an appointment that is not offered to her
  listAfspraakTijden: {
    buiten: 401,
    ander: 404,
    vertegenwoordiger: 404,
    query: 'product=van-een-ander&plek=stadhuis',
  },
  maakAfspraak: {
    buiten: 401,
    ander: 404,
    vertegenwoordiger: 404,
    body: () => ({ ...afspraak, product: 'van-een-ander', telefoon: '0612345678' }),
  },
  getAfspraak: { buiten: 401, ander: 404, vertegenwoordiger: 404 },
  verzetAfspraak: { buiten: 401, ander: 404, vertegenwoordiger: 404, body: () => afspraak },
  annuleerAfspraak: { buiten: 401, ander: 404, vertegenwoordiger: 404 },
  downloadAfspraak: { buiten: 401, ander: 404, vertegenwoordiger: 404 },
};
