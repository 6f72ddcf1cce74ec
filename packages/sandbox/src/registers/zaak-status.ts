import type { ApiContext, WriteHooks } from '../core/api.ts';
import { textAt } from '../core/json.ts';
import { invalidField } from '../core/problem.ts';
import type { Row } from '../core/store.ts';
import { addDuration } from './durations.ts';

/** The end status is the statustype with the highest `volgnummer` (or the one marked so, when numbers are missing). */
function isEndStatus(statustype: Row, { store }: ApiContext): boolean {
  const siblings = store
    .collection(statustype.register, 'statustypen')
    .where('zaaktype', textAt(statustype.body, 'zaaktype'));
  const numbers = siblings.map((row) => row.body['volgnummer']).filter((one) => typeof one === 'number');
  if (numbers.length === 0) return statustype.body['isEindstatus'] === true;
  return statustype.body['volgnummer'] === Math.max(...numbers);
}

function refuseUnlessClosable(zaak: Row, { store, register }: ApiContext): void {
  const zaakUrl = textAt(zaak.body, 'url');
  if (store.collection(register, 'resultaten').where('zaak', zaakUrl).length === 0) {
    throw invalidField('nonFieldErrors', 'resultaat-does-not-exist', 'De zaak heeft geen resultaat.');
  }
  for (const relation of store.collection(register, 'zaakinformatieobjecten').where('zaak', zaakUrl)) {
    const document = store.byUrl(textAt(relation.body, 'informatieobject'));
    if (!document) continue;
    if (document.body['indicatieGebruiksrecht'] === null) {
      throw invalidField(
        'nonFieldErrors',
        'indicatiegebruiksrecht-unset',
        'Er zijn gerelateerde informatieobjecten waarvoor `indicatieGebruiksrecht` nog niet gespecifieerd is.',
      );
    }
    if (document.body['_lock']) {
      throw invalidField(
        'nonFieldErrors',
        'informatieobject-locked',
        'Er zijn gerelateerde informatieobjecten die nog gelocked zijn.',
      );
    }
  }
}

/** Rules at setting a status (Zaken API 1.5): closing needs a result, reopening undoes the archive dates. */
export const statusHooks: WriteHooks = {
  before: (body, context) => {
    const { store } = context;
    body['datumStatusGezet'] = new Date(textAt(body, 'datumStatusGezet')).toISOString();
    const zaak = store.byUrl(textAt(body, 'zaak'));
    const statustype = store.byUrl(textAt(body, 'statustype'));
    if (!zaak || !statustype) return;
    if (statustype.body['zaaktype'] !== zaak.body['zaaktype']) {
      throw invalidField(
        'nonFieldErrors',
        'zaaktype-mismatch',
        'Het statustype hoort niet bij het zaaktype van de zaak.',
      );
    }
    if (isEndStatus(statustype, context)) refuseUnlessClosable(zaak, context);
  },
  after: (row, context) => {
    const { store, register } = context;
    const zaak = store.byUrl(textAt(row.body, 'zaak'));
    const statustype = store.byUrl(textAt(row.body, 'statustype'));
    if (!zaak || !statustype) return;
    const { status: _kept, ...rest } = zaak.body;
    if (isEndStatus(statustype, context)) {
      const einddatum = textAt(row.body, 'datumStatusGezet').slice(0, 10);
      const resultaat = store.collection(register, 'resultaten').where('zaak', textAt(zaak.body, 'url'))[0];
      const resultaattype = store.byUrl(textAt(resultaat?.body, 'resultaattype'));
      const termijn = textAt(resultaattype?.body, 'archiefactietermijn');
      store.put(zaak.register, zaak.kind, zaak.uuid, {
        ...rest,
        einddatum,
        archiefnominatie: rest['archiefnominatie'] ?? resultaattype?.body['archiefnominatie'] ?? null,
        archiefactiedatum: rest['archiefactiedatum'] ?? (termijn ? addDuration(einddatum, termijn) : null),
      });
    } else {
      const reopened = rest['einddatum'] ? { einddatum: null, archiefnominatie: null, archiefactiedatum: null } : {};
      store.put(zaak.register, zaak.kind, zaak.uuid, { ...rest, ...reopened });
    }
  },
};
