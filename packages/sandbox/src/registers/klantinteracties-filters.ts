import { compare, contains, equal, isTrue, viaBack, viaRef, type Filter, type Filters } from '../core/filters.ts';

const CODES = ['codeObjecttype', 'codeRegister', 'codeSoortObjectId', 'objectId'] as const;
type Code = (typeof CODES)[number];
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** `<name>__uuid` and `<name>__url` of a reference `{ uuid, url }`. */
const reference = (name: string, path: string, wrap: (inner: Filter) => Filter, kind: string): Filters => ({
  [`${name}__uuid`]: wrap(equal(`${path}.uuid`, kind)),
  [`${name}__url`]: wrap(equal(`${path}.url`, kind)),
});
const own = (inner: Filter): Filter => inner;

const codes = (prefix: string, wrap: (code: Code) => Filter): Filters =>
  Object.fromEntries(CODES.map((code) => [`${prefix}__${code}`, wrap(code)]));
const joinedCodes = (prefix: string, path: string, kind: string): Filters =>
  Object.fromEntries(CODES.map((code) => [prefix + capital(code), equal(`${path}.${code}`, kind)]));

const identificator = (code: Code): Filter =>
  viaBack(
    'partij-identificatoren',
    'identificeerdePartij.url',
    equal(`partijIdentificator.${code}`, 'partij-identificatoren'),
  );
const viaPartij = (kind: string, path: string, inner: Filter): Filter => viaRef(kind, `${path}.url`, inner);
const viaBetrokkene = (inner: Filter): Filter => viaBack('betrokkenen', 'hadKlantcontact.url', inner);
const viaOnderwerp = (path: string, inner: Filter): Filter => viaBack('onderwerpobjecten', `${path}.url`, inner);

const adresregels = (name: string): Filters =>
  Object.fromEntries(
    ['Adresregel1', 'Adresregel2', 'Adresregel3', 'Land', 'NummeraanduidingId'].map((field) => [
      name + field,
      equal(`${name}.${field.charAt(0).toLowerCase()}${field.slice(1)}`),
    ]),
  );

const themselves: Filter = equal('uuid');
const themselvesByUrl: Filter = equal('url');

export const partijFilters: Filters = {
  ...adresregels('bezoekadres'),
  ...adresregels('correspondentieadres'),
  indicatieActief: isTrue('indicatieActief'),
  indicatieGeheimhouding: isTrue('indicatieGeheimhouding'),
  nummer: equal('nummer'),
  soortPartij: equal('soortPartij'),
  categorierelatie__categorie__naam: viaBack('categorie-relaties', 'partij.url', equal('categorie.naam')),
  ...codes('partijIdentificator', identificator),
  ...codes('subIdentificatorVan', (code) =>
    viaBack(
      'partij-identificatoren',
      'identificeerdePartij.url',
      viaRef(
        'partij-identificatoren',
        'subIdentificatorVan.url',
        equal(`partijIdentificator.${code}`, 'partij-identificatoren'),
      ),
    ),
  ),
  ...reference(
    'vertegenwoordigdePartij',
    'vertegenwoordigdePartij',
    (inner) => viaBack('vertegenwoordigingen', 'vertegenwoordigendePartij.url', inner),
    'vertegenwoordigingen',
  ),
};

export const partijIdentificatorFilters: Filters = {
  anderePartijIdentificator: equal('anderePartijIdentificator'),
  ...joinedCodes('partijIdentificator', 'partijIdentificator', 'partij-identificatoren'),
};

export const klantcontactFilters: Filters = {
  nummer: equal('nummer'),
  referentienummer: equal('referentienummer'),
  kanaal: equal('kanaal'),
  onderwerp: contains('onderwerp'),
  inhoud: contains('inhoud'),
  reactie: contains('reactie'),
  vertrouwelijk: isTrue('vertrouwelijk'),
  indicatieContactGelukt: isTrue('indicatieContactGelukt'),
  plaatsgevondenOp: { matches: (row, value) => String(row.body['plaatsgevondenOp'] ?? '').startsWith(value) },
  leiddeTotInterneTaken: viaBack('internetaken', 'aanleidinggevendKlantcontact.url', themselves),
  hadBetrokkene__uuid: viaBetrokkene(equal('uuid', 'betrokkenen')),
  hadBetrokkene__url: viaBetrokkene(equal('url', 'betrokkenen')),
  hadBetrokkene__wasPartij: viaBetrokkene(equal('wasPartij.uuid', 'betrokkenen')),
  ...reference('hadBetrokkene__wasPartij', 'wasPartij', viaBetrokkene, 'betrokkenen'),
  ...codes('hadBetrokkene__wasPartij__partijIdentificator', (code) =>
    viaBetrokkene(viaPartij('betrokkenen', 'wasPartij', identificator(code))),
  ),
  hadBetrokkene__digitaaladres__adres__icontains: viaBetrokkene(
    viaBack('digitaleadressen', 'verstrektDoorBetrokkene.url', contains('adres')),
  ),
  ...onderwerp('onderwerpobject', 'klantcontact'),
  ...onderwerp('wasOnderwerpobject', 'wasKlantcontact'),
};

function onderwerp(name: string, path: string): Filters {
  return {
    [`${name}__uuid`]: viaOnderwerp(path, equal('uuid', 'onderwerpobjecten')),
    [`${name}__url`]: viaOnderwerp(path, equal('url', 'onderwerpobjecten')),
    ...Object.fromEntries(
      CODES.map((code) => [
        `${name}__onderwerpobjectidentificator${capital(code)}`,
        viaOnderwerp(path, equal(`onderwerpobjectidentificator.${code}`, 'onderwerpobjecten')),
      ]),
    ),
  };
}

export const betrokkeneFilters: Filters = {
  contactnaamAchternaam: equal('contactnaam.achternaam'),
  contactnaamVoorletters: equal('contactnaam.voorletters'),
  contactnaamVoornaam: equal('contactnaam.voornaam'),
  contactnaamVoorvoegselAchternaam: equal('contactnaam.voorvoegselAchternaam'),
  organisatienaam: equal('organisatienaam'),
  ...reference('hadKlantcontact', 'hadKlantcontact', own, 'betrokkenen'),
  hadKlantcontact__nummer: viaRef('betrokkenen', 'hadKlantcontact.url', equal('nummer')),
  hadKlantcontact__referentienummer: viaRef('betrokkenen', 'hadKlantcontact.url', equal('referentienummer')),
  ...reference('wasPartij', 'wasPartij', own, 'betrokkenen'),
  wasPartij__nummer: viaRef('betrokkenen', 'wasPartij.url', equal('nummer')),
  ...codes('wasPartij__partijIdentificator', (code) => viaPartij('betrokkenen', 'wasPartij', identificator(code))),
  verstrektedigitaalAdres__adres: viaBack('digitaleadressen', 'verstrektDoorBetrokkene.url', equal('adres')),
  verstrektedigitaalAdres__uuid: viaBack('digitaleadressen', 'verstrektDoorBetrokkene.url', themselves),
  verstrektedigitaalAdres__url: viaBack('digitaleadressen', 'verstrektDoorBetrokkene.url', themselvesByUrl),
};

export const digitaalAdresFilters: Filters = {
  adres: equal('adres', 'digitaleadressen'),
  adres__icontains: contains('adres'),
  isStandaardAdres: isTrue('isStandaardAdres'),
  isGeverifieerd: {
    values: ['true', 'false'],
    matches: (row, value) => Boolean(row.body['verificatieDatum']) === (value === 'true'),
  },
  omschrijving: equal('omschrijving'),
  referentie: equal('referentie'),
  soortDigitaalAdres: equal('soortDigitaalAdres'),
  verificatieDatum: equal('verificatieDatum'),
  verificatieDatum__gt: compare('verificatieDatum', 'gt'),
  verificatieDatum__gte: compare('verificatieDatum', 'gte'),
  verificatieDatum__lt: compare('verificatieDatum', 'lt'),
  verificatieDatum__lte: compare('verificatieDatum', 'lte'),
  ...reference('verstrektDoorBetrokkene', 'verstrektDoorBetrokkene', own, 'digitaleadressen'),
  verstrektDoorBetrokkene__rol: viaRef('digitaleadressen', 'verstrektDoorBetrokkene.url', equal('rol')),
  ...reference('verstrektDoorPartij', 'verstrektDoorPartij', own, 'digitaleadressen'),
  verstrektDoorPartij__soortPartij: viaRef('digitaleadressen', 'verstrektDoorPartij.url', equal('soortPartij')),
  ...codes('verstrektDoorPartij__partijIdentificator', (code) =>
    viaPartij('digitaleadressen', 'verstrektDoorPartij', identificator(code)),
  ),
};

export const onderwerpobjectFilters: Filters = {
  ...reference('klantcontact', 'klantcontact', own, 'onderwerpobjecten'),
  ...reference('wasKlantcontact', 'wasKlantcontact', own, 'onderwerpobjecten'),
  ...joinedCodes('onderwerpobjectidentificator', 'onderwerpobjectidentificator', 'onderwerpobjecten'),
};

export const internetaakFilters: Filters = {
  ...reference('aanleidinggevendKlantcontact', 'aanleidinggevendKlantcontact', own, 'internetaken'),
  actoren__naam: viaRef('internetaken', 'toegewezenAanActoren.url', equal('naam')),
  klantcontact__uuid: equal('aanleidinggevendKlantcontact.uuid', 'internetaken'),
  klantcontact__nummer: viaRef('internetaken', 'aanleidinggevendKlantcontact.url', equal('nummer')),
  klantcontact__referentienummer: viaRef('internetaken', 'aanleidinggevendKlantcontact.url', equal('referentienummer')),
  nummer: equal('nummer'),
  referentienummer: equal('referentienummer'),
  status: equal('status'),
  ...reference('toegewezenAanActor', 'toegewezenAanActoren', own, 'internetaken'),
  toegewezenOp: { matches: (row, value) => String(row.body['toegewezenOp'] ?? '').startsWith(value) },
};

export const actorFilters: Filters = {
  ...joinedCodes('actoridentificator', 'actoridentificator', 'actoren'),
  indicatieActief: isTrue('indicatieActief'),
  naam: equal('naam', 'actoren'),
  soortActor: equal('soortActor'),
};

export const actorKlantcontactFilters: Filters = {
  ...reference('actor', 'actor', own, 'actorklantcontacten'),
  ...reference('klantcontact', 'klantcontact', own, 'actorklantcontacten'),
};

export const bijlageFilters: Filters = {
  ...joinedCodes('bijlageidentificator', 'bijlageidentificator', 'bijlagen'),
  klantcontact__uuid: equal('wasBijlageVanKlantcontact.uuid', 'bijlagen'),
};

export const vertegenwoordigingFilters: Filters = {
  ...reference('vertegenwoordigdePartij', 'vertegenwoordigdePartij', own, 'vertegenwoordigingen'),
  ...reference('vertegenwoordigendePartij', 'vertegenwoordigendePartij', own, 'vertegenwoordigingen'),
};

export const categorieRelatieFilters: Filters = {
  beginDatum: equal('beginDatum'),
  eindDatum: equal('eindDatum'),
  categorie__naam: equal('categorie.naam'),
  ...reference('categorie', 'categorie', own, 'categorie-relaties'),
  ...reference('partij', 'partij', own, 'categorie-relaties'),
  partij__nummer: viaRef('categorie-relaties', 'partij.url', equal('nummer')),
};
