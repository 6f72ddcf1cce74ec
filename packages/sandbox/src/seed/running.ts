import { textAt } from '../core/json.ts';
import type { SeedRow } from './builder.ts';
import type { SeedContext } from './context.ts';

/** The running case of a kind in which someone is the initiator. */
export function runningZaak(soort: string, number: string, context: SeedContext): SeedRow | undefined {
  const { rows } = context.builder;
  const zaaktype = textAt(context.soort('openzaak', soort).zaaktype, 'url');
  return rows.find(
    ({ kind, register, body }) =>
      kind === 'zaken' &&
      register === 'openzaak.zaken' &&
      body['zaaktype'] === zaaktype &&
      body['einddatum'] === null &&
      rows.some(
        (rol) =>
          rol.kind === 'rollen' &&
          rol.body['zaak'] === body['url'] &&
          rol.body['omschrijvingGeneriek'] === 'initiator' &&
          Object.values(rol.body['betrokkeneIdentificatie'] ?? {}).includes(number),
      ),
  );
}
