import { createHash } from 'node:crypto';

/** Secrets of the sandbox. They are public, so they are refused in production. */
export const sandboxSecrets = {
  dataKeys: `sandbox:${fixedKey('data')}`,
  pseudonymKey: fixedKey('pseudonym'),
  sessionSecret: fixedKey('session'),
  zgw: 'sandbox-zgw-secret-for-een-loket',
  objecten: 'sandbox-objecten-token',
  klant: 'sandbox-klant-token',
  brp: 'sandbox-brp-key',
  kvk: 'sandbox-kvk-key',
  bag: 'sandbox-bag-key',
  afspraken: 'sandbox-afspraken-token',
  notificaties: 'Bearer sandbox-webhook-authorization',
  oidc: 'sandbox-oidc-secret',
  webhook: 'sandbox-webhook-token',
  sms: 'sandbox-7c1f4c5e-0a7e-4f7e-9d0f-15a3f1f0b015-5b0c7f6e-43c3-4b57-8c1d-0e1d8f3a9c15',
} as const;

/** The services for which the identity provider of the sandbox lets somebody act for another. */
const sandboxDiensten = {
  machtiging: 'urn:sandbox:dienst:een-loket',
  bewind: 'urn:sandbox:dienst:bewindvoering',
  mentorschap: 'urn:sandbox:dienst:mentorschap',
  curatele: 'urn:sandbox:dienst:curatele',
} as const;

function fixedKey(purpose: string): string {
  return createHash('sha256').update(`een-loket sandbox ${purpose}`).digest('base64');
}

/** What the sandbox would have in REGISTERS_FILE and IDENTITY_FILE; secrets as references to `sandboxEnvironment`. */
export function sandboxDefinition({ registersUrl, idpUrl }: { registersUrl: string; idpUrl: string }) {
  const backEnd = (name: string, label: string, kind: string) => ({
    name,
    label,
    kind,
    zaken: { url: `${registersUrl}/${name}/zaken/api/v1` },
    catalogi: { url: `${registersUrl}/${name}/catalogi/api/v1` },
    documenten: { url: `${registersUrl}/${name}/documenten/api/v1` },
    besluiten: { url: `${registersUrl}/${name}/besluiten/api/v1` },
    clientId: 'loket',
    secret: { env: 'SANDBOX_ZGW' },
  });
  const objecttype = (uuid: string) => `${registersUrl}/objecttypen/api/v2/objecttypes/${uuid}`;
  const registers = {
    zgw: [backEnd('openzaak', 'Zaakregister', 'openzaak'), backEnd('esuite', 'e-Suite', 'esuite')],
    brp: { url: `${registersUrl}/brp/haalcentraal/api/brp`, headers: { 'x-api-key': { env: 'SANDBOX_BRP' } } },
    kvk: { url: `${registersUrl}/kvk/api`, headers: { apikey: { env: 'SANDBOX_KVK' } } },
    bag: {
      url: `${registersUrl}/bag/lvbag/individuelebevragingen/v2`,
      headers: { 'x-api-key': { env: 'SANDBOX_BAG' } },
    },
    klantinteracties: { url: `${registersUrl}/klantinteracties/api/v1`, token: { env: 'SANDBOX_KLANT' } },
    objecten: {
      url: `${registersUrl}/objecten/api/v2`,
      token: { env: 'SANDBOX_OBJECTEN' },
      typen: {
        taak: objecttype('ecf878b8-10c5-5e7d-8f46-8f94226b6655'),
        taakV1: objecttype('fa1661d1-b925-5d72-8292-be7c267042ab'),
        bericht: objecttype('b7198733-43d5-5cf2-8f3b-c9e1a9c06b19'),
      },
      taakV1Beantwoorden: true,
    },
    afspraken: { url: `${registersUrl}/afspraken/api/v1`, token: { env: 'SANDBOX_AFSPRAKEN' } },
    objecttypen: { url: `${registersUrl}/objecttypen/api/v2`, token: { env: 'SANDBOX_OBJECTEN' } },
    notificaties: {
      url: `${registersUrl}/notificaties/api/v1`,
      clientId: 'loket',
      secret: { env: 'SANDBOX_ZGW' },
      webhook: {
        authorization: { env: 'SANDBOX_NOTIFICATIES' },
        kanalen: ['zaken', 'documenten', 'besluiten', 'objecten', 'klantinteracties'],
      },
    },
    settings: {
      vertrouwelijkheid: { standaard: 'vertrouwelijk' },
      niveau: { zaaktypen: { 'WMO*': 'substantieel', JEUGD: 'substantieel' } },
      documenten: { hersteltermijn: { zaaktypen: { BIJSTAND: 14, BB: 14 } } },
      vragen: sandboxVragen,
      inzendingen: { bronorganisatie: '823288444', alarm: 'beheer@almelo.example' },
      leesbareEsuiteNummers: true,
      gevoelig: ['JEUGD', 'SHV'],
      afspraken: {
        domeinen: { 'werk-en-inkomen': 'geld', schuldhulp: 'geld', 'wijkteam-gesprek': 'zorg' },
        gevoelig: ['schuldhulp'],
      },
      wijken: {
        Schelfhorst: ['7604'],
        Sluitersveld: ['7603'],
        Aadorp: ['7611'],
        Binnenstad: ['7607'],
        'De Riet': ['7606'],
        Hofkamp: ['7605'],
        Wierdensehoek: ['7601'],
        Noorderkwartier: ['7602'],
        Nieuwstraatkwartier: ['7605'],
        Windmolenbroek: ['7608', '7609'],
        Ossenkoppelerhoek: ['7601'],
        Bornerbroek: ['7627'],
      },
      wetten: {
        'WMO*': 'wmo',
        MZW: 'wmo',
        JEUGD: 'jeugdwet',
        BIJSTAND: 'participatiewet',
        BB: 'participatiewet',
        IIT: 'participatiewet',
        SHV: 'schuldhulp',
        LLV: 'onderwijs',
        VERH: 'basisregistratie',
      },
      openFormulieren: `${registersUrl}/open-formulieren`,
      openFormulierenSdk: {
        module: `${registersUrl}/open-formulieren/static/sdk/open-forms-sdk.mjs`,
        stijl: `${registersUrl}/open-formulieren/static/sdk/open-forms-sdk.css`,
        api: `${registersUrl}/open-formulieren/api/v2`,
      },
      taken: { hosts: ['formulieren.almelo.example'], betaling: 'https://betalen.almelo.example/betaal' },
      contact: { telefoon: '0546 – 54 11 11', email: 'info@almelo.example' },
    },
  };
  const client = (clientId: string) => ({ clientId, clientSecret: { env: 'SANDBOX_OIDC' } });
  const saml = 'urn:oasis:names:tc:SAML:2.0:ac:classes:';
  const loa = 'urn:etoegang:core:assurance-class:';
  const identity = {
    providers: [
      {
        id: 'digid',
        kind: 'persoon',
        door: 'inwoner',
        name: 'DigiD',
        issuer: `${idpUrl}/digid`,
        ...client('loket-inwoner'),
        acr: {
          [`${saml}MobileTwoFactorContract`]: 'midden',
          [`${saml}Smartcard`]: 'substantieel',
          [`${saml}SmartcardPKI`]: 'hoog',
        },
        diensten: { [sandboxDiensten.machtiging]: { grondslag: 'machtiging' } },
      },
      {
        id: 'eherkenning',
        kind: 'bedrijf',
        door: 'inwoner',
        name: 'eHerkenning',
        issuer: `${idpUrl}/eherkenning`,
        ...client('loket-inwoner'),
        acr: { [`${loa}loa2plus`]: 'midden', [`${loa}loa3`]: 'substantieel', [`${loa}loa4`]: 'hoog' },
        diensten: {
          [sandboxDiensten.bewind]: { grondslag: 'bewind' },
          [sandboxDiensten.mentorschap]: { grondslag: 'mentorschap' },
          [sandboxDiensten.curatele]: { grondslag: 'curatele' },
        },
      },
      {
        id: 'medewerker',
        kind: 'medewerker',
        door: 'medewerker',
        name: 'Medewerker',
        issuer: `${idpUrl}/medewerker`,
        ...client('loket-medewerker'),
      },
      {
        id: 'partner',
        kind: 'partner',
        door: 'medewerker',
        name: 'Partner',
        issuer: `${idpUrl}/partner`,
        ...client('loket-medewerker'),
        claims: { identificatie: 'sub' },
        extraRoles: { partner: 'Partner' },
      },
    ],
  };
  return { registers, identity };
}

/** The variables to which the sandbox definition refers. */
export const sandboxEnvironment = {
  SANDBOX_ZGW: sandboxSecrets.zgw,
  SANDBOX_BRP: sandboxSecrets.brp,
  SANDBOX_KVK: sandboxSecrets.kvk,
  SANDBOX_BAG: sandboxSecrets.bag,
  SANDBOX_KLANT: sandboxSecrets.klant,
  SANDBOX_AFSPRAKEN: sandboxSecrets.afspraken,
  SANDBOX_OBJECTEN: sandboxSecrets.objecten,
  SANDBOX_OIDC: sandboxSecrets.oidc,
  SANDBOX_NOTIFICATIES: sandboxSecrets.notificaties,
};

/** Who answers what in the sandbox; the teams are those of its seed. */
const sandboxVragen = {
  onderwerpen: [
    { code: 'inkomen', naam: { nl: 'Geld en uitkering', en: 'Money and benefits' }, team: 'inkomen' },
    { code: 'zorg', naam: { nl: 'Zorg en hulp thuis', en: 'Care and help at home' }, team: 'zv' },
    { code: 'jeugd', naam: { nl: 'Kinderen en opvoeden', en: 'Children and parenting' }, team: 'noord' },
    { code: 'werk', naam: { nl: 'Werk', en: 'Work' }, team: 'werk' },
    { code: 'anders', naam: { nl: 'Iets anders', en: 'Something else' } },
  ],
  team: {
    standaard: 'kcc',
    zaaktypen: { 'WMO*': 'zv', JEUGD: 'noord', BIJSTAND: 'inkomen', BB: 'inkomen', IIT: 'inkomen' },
  },
  antwoordWerkdagen: { standaard: 5, teams: { kcc: 2 } },
};
