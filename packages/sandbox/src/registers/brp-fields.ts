import { isObject, type Json, type JsonObject } from '../core/json.ts';
import { problem } from '../core/problem.ts';

/** Which fields may be asked, as a tree; an empty branch is delivered whole (dates, value tables). */
interface FieldTree {
  readonly [name: string]: FieldTree;
}

function tree(spec: string): FieldTree {
  const root: Record<string, FieldTree> = {};
  for (const path of spec.trim().split(/\s+/)) {
    let level = root;
    for (const step of path.split('.')) level = (level[step] ??= {}) as Record<string, FieldTree>;
  }
  return root;
}

const under = (name: string, spec: string): string =>
  spec
    .trim()
    .split(/\s+/)
    .map((path) => `${name}.${path}`)
    .join(' ');

const NAAM = under('naam', 'voornamen adellijkeTitelPredicaat voorvoegsel geslachtsnaam voorletters');
const BORN = under('geboorte', 'datum land plaats');
const LINES = 'adresregel1 adresregel2 adresregel3 land indicatieVastgesteldVerblijftNietOpAdres';
const GEZAG = ['minderjarige', 'ouders', 'ouder', 'derde', 'derden']
  .map((who) => under(who, 'burgerservicenummer naam.volledigeNaam leeftijd'))
  .join(' ');

/** What one looked up by BSN can show (`Persoon`). */
const PERSOON = tree(`
  aNummer burgerservicenummer datumEersteInschrijvingGBA geslacht leeftijd gemeenteVanInschrijving
  datumInschrijvingInGemeente indicatieCurateleRegister indicatieGezagMinderjarige
  uitsluitingKiesrecht.uitgeslotenVanKiesrecht uitsluitingKiesrecht.einddatum
  europeesKiesrecht.aanduiding europeesKiesrecht.einddatumUitsluiting
  ${NAAM} naam.volledigeNaam naam.aanduidingNaamgebruik ${BORN}
  ${under('nationaliteiten', 'redenOpname datumIngangGeldigheid nationaliteit type')}
  ${under('overlijden', 'datum land plaats')}
  ${under('verblijfplaats', 'type datumIngangGeldigheid datumVan functieAdres adresseerbaarObjectIdentificatie nummeraanduidingIdentificatie indicatieVastgesteldVerblijftNietOpAdres')}
  ${under('verblijfplaats.verblijfadres', 'officieleStraatnaam korteStraatnaam huisnummer huisletter huisnummertoevoeging aanduidingBijHuisnummer postcode woonplaats locatiebeschrijving regel1 regel2 regel3 land')}
  ${under('immigratie', 'landVanwaarIngeschreven datumVestigingInNederland vanuitVerblijfplaatsOnbekend indicatieVestigingVanuitBuitenland')}
  ${under('adressering', `${LINES} aanhef aanschrijfwijze.naam aanschrijfwijze.aanspreekvorm gebruikInLopendeTekst`)}
  ${under('gezag', `type toelichting ${GEZAG}`)}
  ${under('verblijfstitel', 'aanduiding datumEinde datumIngang')}
  ${under('kinderen', `burgerservicenummer ${NAAM} ${BORN}`)}
  ${under('ouders', `burgerservicenummer geslacht ouderAanduiding datumIngangFamilierechtelijkeBetrekking ${NAAM} ${BORN}`)}
  ${under('partners', `burgerservicenummer geslacht soortVerbintenis ${NAAM} ${BORN} aangaanHuwelijkPartnerschap.datum aangaanHuwelijkPartnerschap.land aangaanHuwelijkPartnerschap.plaats ontbindingHuwelijkPartnerschap.datum`)}
`);

/** What a search can show (`PersoonBeperkt`). */
const BEPERKT = tree(
  `burgerservicenummer geslacht leeftijd ${NAAM} naam.volledigeNaam geboorte.datum ${under('adressering', LINES)}`,
);
const MET_GEZAG: FieldTree = { ...BEPERKT, gezag: PERSOON['gezag'] ?? {} };

/** Sent along whenever they are there; asking for them is refused. */
const AUTOMATIC = ['inOnderzoek', 'geheimhoudingPersoonsgegevens', 'opschortingBijhouding', 'rni', 'verificatie'];

export type Selection = 'persoon' | 'beperkt' | 'metGezag';
const TREES: Readonly<Record<Selection, FieldTree>> = { persoon: PERSOON, beperkt: BEPERKT, metGezag: MET_GEZAG };

/**
 * Checks `fields` of a question. There is no wildcard.
 * @throws 400 for a path that does not exist or that comes by itself
 */
export function checkFields(sent: Json | undefined, selection: Selection): string[] {
  if (!Array.isArray(sent) || sent.length === 0) {
    throw badParams([
      { code: sent === undefined ? 'required' : 'minItems', name: 'fields', reason: 'Parameter is verplicht.' },
    ]);
  }
  if (sent.length > 130)
    throw badParams([{ code: 'maxItems', name: 'fields', reason: 'Array bevat meer dan 130 items.' }]);
  const wrong = sent.flatMap((path, index) =>
    typeof path === 'string' && exists(path, TREES[selection])
      ? []
      : [{ code: 'fields', name: `fields[${index}]`, reason: 'Parameter bevat een niet bestaande veldnaam.' }],
  );
  if (wrong.length > 0) throw badParams(wrong);
  return sent.map(String);
}

function exists(path: string, allowed: FieldTree): boolean {
  let level: FieldTree | undefined = allowed;
  for (const step of path.split('.')) {
    // Below a date or a value table everything is delivered whole, whichever part was asked.
    if (Object.keys(level).length === 0)
      return ['type', 'datum', 'jaar', 'maand', 'onbekend', 'langFormaat', 'code', 'omschrijving', 'soort'].includes(
        step,
      );
    level = level[step];
    if (!level) return false;
  }
  return true;
}

/** Only the asked fields of a person; a field without a value is left out, also a boolean. */
export function select(person: JsonObject, fields: readonly string[], selection: Selection): JsonObject {
  const wanted = tree([...fields, 'x'].join(' '));
  const shown = pick(person, wanted, TREES[selection]);
  for (const name of AUTOMATIC) if (person[name] !== undefined) shown[name] = person[name];
  return shown;
}

function pick(value: JsonObject, wanted: FieldTree, allowed: FieldTree): JsonObject {
  const shown: JsonObject = {};
  for (const [name, found] of Object.entries(value)) {
    const below = wanted[name];
    const possible = allowed[name];
    if (name === 'type' && Object.keys(wanted).length > 0) shown[name] = found;
    if (!below || !possible || found === undefined) continue;
    const whole = Object.keys(below).length === 0 || Object.keys(possible).length === 0;
    if (Array.isArray(found))
      shown[name] = found.map((one) => (isObject(one) ? part(one, below, possible, whole) : one));
    else if (isObject(found)) shown[name] = part(found, below, possible, whole);
    else shown[name] = found;
  }
  return shown;
}

const part = (value: JsonObject, below: FieldTree, possible: FieldTree, whole: boolean): JsonObject => {
  if (whole && Object.keys(possible).length === 0) return value;
  return pick(value, whole ? possible : below, possible);
};

/** The 400 of the BRP that names every refused parameter. */
export function badParams(invalidParams: { code: string; name: string; reason: string }[]) {
  return problem({
    status: 400,
    code: 'paramsValidation',
    title: 'Een of meerdere parameters zijn niet correct.',
    detail: `De foutieve parameter(s) zijn: ${invalidParams.map(({ name }) => name).join(', ')}.`,
    invalidParams,
  });
}
