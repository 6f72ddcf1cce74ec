import type { Fixture } from '../../core/admin.ts';
import { isObject, textAt, type JsonObject } from '../../core/json.ts';
import { uuidFrom } from '../../core/random.ts';
import { listOr, oddZaak, valueOr, type OddContext, type OddFixture } from './context.ts';
import { oddDocument } from './documenten.ts';

/**
 * A decision on a case. `velden` replace its fields as they are; with `brief` it has a letter of that title, which hangs
 * on the decision and not on the case.
 */
function oddBesluit(zaak: { url: string; zaaktype: string }, key: string, velden: JsonObject, context: OddContext) {
  const { brief, ...eigen } = velden;
  const uuid = uuidFrom(key);
  const url = `${context.address('openzaak.besluiten')}/besluiten/${uuid}`;
  const types = [...context.store.collection('openzaak.catalogi', 'besluittypen').all()];
  const type = types.find(({ body: { zaaktypen } }) => Array.isArray(zaaktypen) && zaaktypen.includes(zaak.zaaktype));
  const besluit: Fixture = {
    register: 'openzaak.besluiten',
    resource: 'besluiten',
    body: {
      url,
      uuid,
      identificatie: `ODD-BESLUIT-${uuid.slice(0, 8)}`,
      verantwoordelijkeOrganisatie: '823288444',
      besluittype: textAt(type?.body, 'url'),
      zaak: zaak.url,
      datum: context.today,
      toelichting: '',
      bestuursorgaan: '',
      ingangsdatum: context.today,
      vervaldatum: null,
      vervalreden: '',
      publicatiedatum: null,
      verzenddatum: null,
      uiterlijkeReactiedatum: null,
      ...eigen,
    },
  };
  if (typeof brief !== 'string') return [besluit];
  const [document, , spiegel] = oddDocument(url, `${key} brief`, { titel: brief }, {}, context);
  if (!document || !spiegel) return [besluit];
  return [
    besluit,
    document,
    { ...spiegel, body: { ...spiegel.body, objectType: 'besluit' } },
    {
      register: 'openzaak.besluiten',
      resource: 'besluitinformatieobjecten',
      body: { uuid: uuidFrom(`${key} relatie`), informatieobject: textAt(document.body, 'url'), besluit: url },
    },
  ];
}

/**
 * A case of any kind (`soort`, `stap`, `zaak`) with decisions of any shape (`besluiten`), for what the acceptance list
 * does not name: withdrawn, not yet in force, without days, of an unknown kind.
 */
export const oddBesluiten: Readonly<Record<string, OddFixture>> = {
  'zaak-met-besluiten': (values, context) => {
    const { url, fixtures } = oddZaak(
      {
        name: 'zaak-met-besluiten',
        values,
        soort: valueOr(values, 'soort', 'BB'),
        statussen: [{ stap: Number(valueOr(values, 'stap', '0')), op: `${context.today}T08:00:00Z` }],
      },
      context,
    );
    const zaak = { url, zaaktype: textAt(fixtures[0]?.body, 'zaaktype') };
    const key = `odd besluit ${JSON.stringify(values)}`;
    const besluiten = listOr<JsonObject>(values, 'besluiten', [{}]).filter(isObject);
    return [...fixtures, ...besluiten.flatMap((velden, nth) => oddBesluit(zaak, `${key} ${nth}`, velden, context))];
  },
};
