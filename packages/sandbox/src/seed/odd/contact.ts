import type { Fixture } from '../../core/admin.ts';
import type { JsonObject } from '../../core/json.ts';
import { uuidFrom } from '../../core/random.ts';
import { RESIDENT, valueOr, type OddContext, type OddFixture } from './context.ts';

const KI = 'klantinteracties';

/** Makes resources of Klantinteracties under one key, with references among them. */
function maker(name: string, values: JsonObject, context: OddContext) {
  const key = `odd ${name} ${JSON.stringify(values)}`;
  const link = (kind: string, part: string): JsonObject => {
    const uuid = uuidFrom(`${key} ${kind} ${part}`);
    return { uuid, url: `${context.address(KI)}/${kind}/${uuid}` };
  };
  const make = (resource: string, part: string, body: JsonObject): Fixture => ({
    register: KI,
    resource,
    body: { ...link(resource, part), ...body },
  });
  const bsn = valueOr(values, 'bsn', RESIDENT);
  const kvk = valueOr(values, 'kvk', '');
  const nummer = kvk
    ? { codeObjecttype: 'niet_natuurlijk_persoon', codeSoortObjectId: 'kvk_nummer', objectId: kvk, codeRegister: 'hr' }
    : { codeObjecttype: 'natuurlijk_persoon', codeSoortObjectId: 'bsn', objectId: bsn, codeRegister: 'brp' };
  return {
    link,
    make,
    partij: (part: string, velden: JsonObject = {}): Fixture =>
      make('partijen', part, {
        nummer: uuidFrom(`${key} ${part}`).replaceAll(/\D/g, '').padEnd(10, '0').slice(0, 10),
        interneNotitie: '',
        voorkeursDigitaalAdres: null,
        voorkeursRekeningnummer: null,
        soortPartij: 'persoon',
        indicatieGeheimhouding: false,
        voorkeurstaal: 'nld',
        indicatieActief: true,
        bezoekadres: null,
        correspondentieadres: null,
        partijIdentificatie: {
          contactnaam: { voorletters: 'J.', voornaam: 'Johan', voorvoegselAchternaam: 'ten', achternaam: 'Brinke' },
        },
        ...velden,
      }),
    identificator: (part: string): Fixture =>
      make('partij-identificatoren', part, {
        identificeerdePartij: link('partijen', part),
        anderePartijIdentificator: '',
        partijIdentificator: nummer,
        subIdentificatorVan: null,
      }),
    klantcontact: (part: string, velden: JsonObject = {}): Fixture =>
      make('klantcontacten', part, {
        nummer: uuidFrom(`${key} kc ${part}`).replaceAll(/\D/g, '').padEnd(10, '0').slice(0, 10),
        referentienummer: null,
        kanaal: 'contactformulier',
        onderwerp: 'Vraag',
        inhoud: 'Wanneer krijg ik bericht?',
        reactie: '',
        indicatieContactGelukt: true,
        hoofdOnderwerpType: '',
        verdereActieOndernomen: false,
        taal: 'nld',
        vertrouwelijk: false,
        plaatsgevondenOp: `${context.today}T09:00:00Z`,
        metadata: {},
        ...velden,
      }),
    betrokkene: (part: string, partij: string | null, klantcontact: string): Fixture =>
      make('betrokkenen', part, {
        wasPartij: partij === null ? null : link('partijen', partij),
        hadKlantcontact: link('klantcontacten', klantcontact),
        bezoekadres: null,
        correspondentieadres: null,
        contactnaam: null,
        rol: 'klant',
        organisatienaam: '',
        initiator: true,
      }),
    email: (part: string, partij: string, velden: JsonObject): Fixture =>
      make('digitaleadressen', part, {
        verstrektDoorBetrokkene: null,
        verstrektDoorPartij: link('partijen', partij),
        soortDigitaalAdres: 'email',
        isStandaardAdres: false,
        omschrijving: '',
        referentie: '',
        verificatieDatum: null,
        ...velden,
      }),
  };
}

/** A person with one question; `velden` of the klantcontact differ. */
const vraag =
  (name: string, velden: (values: JsonObject) => JsonObject): OddFixture =>
  (values, context) => {
    const { partij, identificator, klantcontact, betrokkene } = maker(name, values, context);
    return [partij('p'), identificator('p'), klantcontact('v', velden(values)), betrokkene('b', 'p', 'v')];
  };

/** Odd customers and contact moments: rows 29 and 30 of odd-register-data.md. */
export const oddContact: Readonly<Record<string, OddFixture>> = {
  'twee-partijen-voor-een-bsn': (values, context) => {
    const { partij, identificator, klantcontact, betrokkene } = maker('twee-partijen', values, context);
    return ['een', 'twee'].flatMap((part) => [
      partij(part),
      identificator(part),
      klantcontact(part),
      betrokkene(part, part, part),
    ]);
  },
  'klantcontact-zonder-inhoud': vraag('klantcontact-zonder-inhoud', () => ({ inhoud: null })),
  'antwoord-zonder-vraag': (values, context) => {
    const { partij, identificator, klantcontact, betrokkene, make, link } = maker(
      'antwoord-zonder-vraag',
      values,
      context,
    );
    return [
      partij('p'),
      identificator('p'),
      klantcontact('antwoord', { onderwerp: 'Antwoord', inhoud: 'U krijgt volgende week bericht.' }),
      betrokkene('b', 'p', 'antwoord'),
      make('onderwerpobjecten', 'o', {
        klantcontact: link('klantcontacten', 'antwoord'),
        wasKlantcontact: null,
        onderwerpobjectidentificator: { objectId: '', codeObjecttype: '', codeRegister: '', codeSoortObjectId: '' },
      }),
    ];
  },
  'betrokkene-zonder-partij': (values, context) => {
    const { klantcontact, betrokkene } = maker('betrokkene-zonder-partij', values, context);
    return [klantcontact('v'), betrokkene('b', null, 'v')];
  },
  'twee-emailadressen': (values, context) => {
    const { partij, identificator, email } = maker('twee-emailadressen', values, context);
    return [
      partij('p'),
      identificator('p'),
      email('eerste', 'p', { adres: valueOr(values, 'eerste', 'eerste@post.example') }),
      email('tweede', 'p', {
        adres: valueOr(values, 'tweede', 'tweede@post.example'),
        isStandaardAdres: true,
        verificatieDatum: context.today,
      }),
      partij('ander', { nummer: '9999999999' }),
      email('zelfde', 'ander', { adres: valueOr(values, 'eerste', 'eerste@post.example') }),
    ];
  },
  /** Somebody with a verified mail address and telephone; what is not given she has not. */
  bereikbaar: (values, context) => {
    const { partij, identificator, email } = maker('bereikbaar', values, context);
    const adres = (part: string, soortDigitaalAdres: string): Fixture[] => {
      const gegeven = valueOr(values, part, '');
      const bekend = { adres: gegeven, soortDigitaalAdres, isStandaardAdres: true, verificatieDatum: context.today };
      return gegeven ? [email(part, 'p', bekend)] : [];
    };
    const voorkeurstaal = valueOr(values, 'taal', 'nld');
    return [
      partij('p', { voorkeurstaal }),
      identificator('p'),
      ...adres('email', 'email'),
      ...adres('telefoon', 'telefoonnummer'),
    ];
  },
  'kanaal-met-hoofdletter': vraag('kanaal-met-hoofdletter', (values) => ({
    kanaal: valueOr(values, 'kanaal', 'Contactformulier'),
  })),
  'vraag-met-inhoud': (values, context) => {
    const { make, link } = maker('vraag-met-inhoud', values, context);
    const document = valueOr(values, 'document', '');
    const bijlage = make('bijlagen', 'd', {
      wasBijlageVanKlantcontact: link('klantcontacten', 'v'),
      bijlageidentificator: {
        codeObjecttype: 'enkelvoudiginformatieobject',
        codeRegister: 'open-zaak',
        codeSoortObjectId: 'uuid',
        objectId: document,
      },
    });
    const inhoud = vraag('vraag-met-inhoud', () => ({ inhoud: valueOr(values, 'inhoud', 'Een vraag') }));
    return [...inhoud(values, context), ...(document ? [bijlage] : [])];
  },
  'vraag-van-ander': (values, context) =>
    vraag('vraag-van-ander', () => ({}))({ ...values, bsn: valueOr(values, 'ander', '999970379') }, context),
};
