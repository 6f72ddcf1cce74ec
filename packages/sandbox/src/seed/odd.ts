import type { Fixture } from '../core/admin.ts';
import type { JsonObject } from '../core/json.ts';
import { invalidField } from '../core/problem.ts';
import { benchFixture } from './bench.ts';
import { oddBesluiten } from './odd/besluiten.ts';
import { oddCatalogus } from './odd/catalogus.ts';
import { oddContact } from './odd/contact.ts';
import type { OddContext, OddFixture } from './odd/context.ts';
import { oddDocumenten } from './odd/documenten.ts';
import { oddObjecten } from './odd/objecten.ts';
import { kindOnderGezag, oddPersonen } from './odd/personen.ts';
import { oddZaken, zaakVanSoort } from './odd/zaken.ts';

/** Every odd kind of register data by name. */
export const oddFixtures: Readonly<Record<string, OddFixture>> = {
  ...oddZaken,
  ...oddCatalogus,
  ...oddDocumenten,
  ...oddBesluiten,
  ...oddObjecten,
  ...oddPersonen,
  ...oddContact,
};

/**
 * Which fixtures show which row of odd-register-data.md. Row 22 and the first half of 19 are weather (`failNext`,
 * `latencyMs`), row 24 also needs messages that a subscriber gets, row 33 has no register here.
 */
export const oddRows: Readonly<Record<number, readonly string[]>> = {
  1: ['zaak-zonder-rol'],
  2: ['zaak-zonder-status'],
  3: ['statustype-zonder-tekst'],
  4: ['statustypen-met-gaten'],
  5: ['statustypen-zonder-volgnummer'],
  6: ['zaaktype-zonder-eindstatus'],
  7: ['statussen-nieuwste-eerst', 'statussen-op-een-moment'],
  8: ['intern-zaaktype'],
  9: ['geheime-zaak'],
  10: ['documenten-in-alle-statussen'],
  11: ['confidentieel-document'],
  12: ['relatie-zonder-registratiedatum'],
  13: ['document-zonder-omvang'],
  14: ['vreemde-behandelaar'],
  15: ['ruim-rolfilter'],
  16: ['partner-en-kind'],
  17: ['bedrijf-op-vier-manieren'],
  18: ['nummers'],
  19: ['zelfde-uuid-in-twee-backends'],
  20: ['resultaat-zonder-einddatum'],
  21: ['termijnen'],
  23: ['zaaktype-zonder-omschrijving', 'zelfde-identificatie-in-twee-catalogi', 'nieuwe-zaaktypeversie'],
  24: ['status-zonder-informeren', 'twee-mede-initiatoren', 'initiator-is-vestiging'],
  25: ['status-teruggezet'],
  26: [
    'taak-v2-value',
    'taak-v2-uuid',
    'taak-v1',
    'taak-onbekende-soort',
    'taak-ingediend',
    'taak-verlopen',
    'taak-van-ander',
  ],
  27: ['bericht-morgen', 'bericht-geopend-als-tekst', 'bericht-kvk-met-bsn'],
  28: Object.keys(oddPersonen),
  29: [
    'twee-partijen-voor-een-bsn',
    'klantcontact-zonder-inhoud',
    'antwoord-zonder-vraag',
    'betrokkene-zonder-partij',
    'twee-emailadressen',
    'kanaal-met-hoofdletter',
  ],
  30: ['vraag-van-ander'],
  31: ['taak-zonder-zaak'],
  32: ['afgesloten-zaak', 'zaaktype-zonder-documenttypen'],
};

/** The resources of a named odd kind; `values` are those of its builder. @throws 400 for an unknown name */
export function namedFixtures(name: string, values: JsonObject, context: OddContext): Fixture[] {
  const build =
    { bench: benchFixture, 'kind-onder-gezag': kindOnderGezag, 'zaak-van-soort': zaakVanSoort }[name] ??
    oddFixtures[name];
  if (!build) throw invalidField('name', 'invalid', `Onbekende bijzonderheid ${name}.`);
  return build(values, context);
}
