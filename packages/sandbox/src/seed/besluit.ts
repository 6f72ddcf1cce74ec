import { textAt } from '../core/json.ts';
import { addDays, addDuration } from '../registers/durations.ts';
import { salutation } from './betrokkenen.ts';
import type { SeedContext, Soort } from './context.ts';
import { addDocument, linkToZaak, RSIN } from './documenten.ts';
import { werkdagVanaf } from './werkdagen.ts';
import { verhaalOf, type ZaakSpec } from './zaak-spec.ts';

const longDate = (day: string): string =>
  new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** Adds a decision on a case with its letter; one in four does not know the last day to object (Awb 6:7 gives it). */
export function addBesluit(
  { spec, soort, zaak, dag, granted }: { spec: ZaakSpec; soort: Soort; zaak: string; dag: string; granted: boolean },
  context: SeedContext,
): void {
  const { builder } = context;
  const { backend = 'openzaak' } = spec;
  if (!soort.besluittype) return;
  const register = `${backend}.besluiten`;
  const { toegekend, afgewezen } = verhaalOf(spec.soort);
  const toelichting = granted ? toegekend : afgewezen;
  const number = builder.rows.filter(({ kind, register: at }) => kind === 'besluiten' && at === register).length + 1;
  const objectionUntil = werkdagVanaf(addDuration(dag, textAt(soort.besluittype, 'reactietermijn') || 'P42D'));
  const besluit = builder.add(register, 'besluiten', `${spec.key} besluit`, {
    identificatie: `BESLUIT-${dag.slice(0, 4)}-${String(number).padStart(10, '0')}`,
    verantwoordelijkeOrganisatie: RSIN,
    besluittype: textAt(soort.besluittype, 'url'),
    zaak,
    datum: dag,
    toelichting,
    bestuursorgaan: 'College van burgemeester en wethouders',
    ingangsdatum: addDays(dag, 7),
    vervaldatum: granted && /WMO|JEUGD|LLV/.test(spec.soort) ? addDuration(addDays(dag, 7), 'P2Y') : null,
    vervalreden: granted && /WMO|JEUGD|LLV/.test(spec.soort) ? 'tijdelijk' : '',
    publicatiedatum: null,
    verzenddatum: dag,
    uiterlijkeReactiedatum: builder.random() < 0.75 ? objectionUntil : null,
  });
  const uuid = builder.rows.at(-1)?.uuid ?? '';
  builder.addAs(`${backend}.zaken`, 'besluiten', uuid, { url: `${zaak}/besluiten/${uuid}`, uuid, zaak, besluit });

  const stuk =
    soort.stukken.find(({ type }) => /besluit|Vergunning/i.test(textAt(type, 'omschrijving'))) ?? soort.stukken[0];
  if (!stuk) return;
  const titel = textAt(stuk.type, 'omschrijving');
  const document = addDocument(
    backend,
    {
      key: `${spec.key} besluitbrief`,
      type: stuk.type,
      titel,
      dag,
      richting: 'uitgaand',
      tekst: [
        salutation(spec.wie, context),
        toelichting,
        `Dit besluit geldt vanaf ${longDate(addDays(dag, 7))}.`,
        `Bent u het er niet mee eens? Bel ons eerst, dan leggen wij het uit. U kunt ook bezwaar maken. Doe dat vóór ${longDate(addDays(objectionUntil, 1))}.`,
        'Met vriendelijke groet,',
        'namens het college van burgemeester en wethouders van Almelo',
      ],
    },
    context,
  );
  const key = `${spec.key} besluitbrief`;
  builder.add(register, 'besluitinformatieobjecten', key, { informatieobject: document, besluit });
  builder.add(`${backend}.documenten`, 'objectinformatieobjecten', `${key} bij besluit`, {
    informatieobject: document,
    object: besluit,
    objectType: 'besluit',
  });
  // Half of the letters hang on the decision only; a portal must look there too.
  if (builder.random() < 0.5) linkToZaak(backend, zaak, document, key, titel, dag, context);
}
