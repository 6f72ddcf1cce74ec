import { z } from 'zod';
import { vragenSettings } from './vragen-settings.ts';

/** The environment that secrets refer to. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What kind of matter a case is for the law: it decides what one can do when the municipality is late. */
const zaaksoort = z.enum(['aanvraag', 'bezwaar', 'wmo_melding', 'klacht', 'melding']);
/** Kinds of matters by which is decided what a representative sees (`access/policies/vertegenwoordiger.ts`). */
const domein = z.enum(['geld', 'zorg', 'overig']);
const dagen = z.int().min(1).max(365).nullable();
const niveau = z.enum(['midden', 'substantieel', 'hoog']);
/** Rising order, Zaken API 1.5 `vertrouwelijkheidaanduiding`. */
export const vertrouwelijkheden = [
  'openbaar',
  'beperkt_openbaar',
  'intern',
  'zaakvertrouwelijk',
  'vertrouwelijk',
  'confidentieel',
  'geheim',
  'zeer_geheim',
] as const;
export type Vertrouwelijkheid = (typeof vertrouwelijkheden)[number];
const vertrouwelijkheid = z.enum(vertrouwelijkheden);

/** The zaaktypen that municipalities commonly have, under the codes of the sandbox. */
const gangbareDomeinen: Record<string, z.infer<typeof domein>> = {
  BIJSTAND: 'geld',
  BB: 'geld',
  IIT: 'geld',
  SHV: 'geld',
  'WMO*': 'zorg',
  JEUGD: 'zorg',
  GPK: 'zorg',
  LLV: 'zorg',
  MZW: 'zorg',
};
const gangbaarMachtigbaar: Record<string, string> = {
  'WMO-HBH': 'Hulp bij het huishouden',
  'WMO-VERV': 'Vervoer',
  'WMO-WON': 'Aanpassing van de woning',
  BIJSTAND: 'Bijstandsuitkering',
  BB: 'Bijzondere bijstand',
  IIT: 'Individuele inkomenstoeslag',
  SHV: 'Hulp bij schulden',
  GPK: 'Gehandicaptenparkeerkaart',
  LLV: 'Leerlingenvervoer',
  MZW: 'Mantelzorgwaardering',
  VERH: 'Verhuizing doorgeven',
  MOR: 'Melding over de straat of het park',
  BEZWAAR: 'Bezwaar',
  KLACHT: 'Klacht',
};

/** A secret is never in a file: `{ "env": "NAME" }` names the variable that holds it. */
export function secret(env: Environment) {
  return z.strictObject({ env: z.string().regex(/^[A-Z][A-Z0-9_]*$/) }).transform(({ env: name }, context) => {
    const value = env[name];
    if (value) return value;
    context.addIssue({ code: 'custom', message: `the environment variable ${name}, which holds it, is not set` });
    return z.NEVER;
  });
}

/** An http(s) address without a slash at the end and without user, query or fragment. */
export const address = z
  .url({ protocol: /^https?$/ })
  .refine((text) => !/[?#@]/.test(text), 'must be an address without user, query or fragment')
  .transform((text) => text.replace(/\/+$/, ''));

const enabled = z.boolean().default(true);

/** Shape of REGISTERS_FILE; `deploy/registers.example.jsonc` explains every field. */
export function registersSchema(env: Environment) {
  const hidden = secret(env);
  const component = z.strictObject({ url: address });
  const headerValue = z.unknown().transform((value, context) => {
    if (typeof value === 'string') return value;
    const { data, error } = hidden.safeParse(value);
    for (const { message } of error?.issues ?? []) context.addIssue({ code: 'custom', message });
    return data ?? z.NEVER;
  });
  const headers = z.record(z.string().regex(/^[A-Za-z][A-Za-z0-9-]*$/), headerValue);
  const zgw = z.strictObject({
    name: z
      .string()
      .regex(/^[a-z0-9-]{1,40}$/, 'must be 1 to 40 lower-case letters, digits or hyphens: it is part of addresses'),
    label: z.string().min(1),
    kind: z.enum(['openzaak', 'esuite']).default('openzaak'),
    zaken: component,
    catalogi: component,
    documenten: component,
    besluiten: component.nullable().default(null),
    clientId: z.string().min(1),
    secret: hidden,
    enabled,
  });
  const withHeaders = z.strictObject({
    label: z.string().optional(),
    url: address,
    headers: headers.default({}),
    enabled,
  });
  const withToken = z.strictObject({ label: z.string().optional(), url: address, token: hidden, enabled });
  const objecten = withToken.extend({
    /** URLs of the OBJECTTYPEN that the portal reads; null: the municipality has none of these. */
    typen: z
      .strictObject({
        taak: address.nullable().default(null),
        taakV1: address.nullable().default(null),
        bericht: address.nullable().default(null),
      })
      .prefault({}),
    /** Whether tasks of version 1 are answered here; that type is deprecated. */
    taakV1Beantwoorden: z.boolean().default(false),
  });
  const settings = z.strictObject({
    vertrouwelijkheid: z
      .strictObject({
        standaard: vertrouwelijkheid.default('zaakvertrouwelijk'),
        zaaktypen: z.record(z.string(), vertrouwelijkheid).default({}),
        medewerker: vertrouwelijkheid.default('vertrouwelijk'),
      })
      .prefault({}),
    niveau: z
      .strictObject({ standaard: niveau.default('midden'), zaaktypen: z.record(z.string(), niveau).default({}) })
      .prefault({}),
    documenten: z
      .strictObject({
        vertrouwelijkheid: vertrouwelijkheid.default('vertrouwelijk'),
        /** Whether residents see documents whose status is empty. */
        zonderStatusTonen: z.boolean().default(false),
        /** Days that somebody has to send what is missing (Awb 4:5), from the step that asks for it; null: no day is named. */
        hersteltermijn: z
          .strictObject({ standaard: dagen.default(null), zaaktypen: z.record(z.string(), dagen).default({}) })
          .prefault({}),
      })
      .prefault({}),
    vertegenwoordiging: z
      .strictObject({
        /** By zaaktype; money is for an administrator, care for a mentor, both for a guardian. */
        domeinen: z
          .strictObject({
            standaard: domein.default('overig'),
            zaaktypen: z.record(z.string(), domein).default(gangbareDomeinen),
          })
          .prefault({}),
        /** Zaaktypen for which a resident may give somebody else a mandate in the portal: code and everyday name. */
        machtigbaar: z.record(z.string(), z.string().min(1)).default(gangbaarMachtigbaar),
      })
      .prefault({}),
    /** Where forms of Open Formulieren are filled in; products link to them by name. Null: the municipality has none. */
    openFormulieren: address.nullable().default(null),
    /**
     * What embeds those forms in pages of ours: the script module and style of their SDK, and their API. All on one host,
     * which is trusted as if it were ours. Null: products link to the forms.
     */
    openFormulierenSdk: z
      .strictObject({ module: address, stijl: address.nullable().default(null), api: address })
      .refine(
        ({ module, stijl, api }) =>
          new Set([module, stijl ?? module, api].map((een) => new URL(een).origin)).size === 1,
        'must be on one host',
      )
      .nullable()
      .default(null),
    bedrijfZietVestigingen: z.boolean().default(true),
    leesbareEsuiteNummers: z.boolean().default(false),
    /** By zaaktype, where its name does not tell. */
    zaaksoorten: z.record(z.string(), zaaksoort).default({}),
    taken: z
      .strictObject({
        /** Hosts (with port, when it is not the usual one) to which a task may send somebody. */
        hosts: z
          .array(z.string().regex(/^[a-z0-9.-]+(:\d+)?$/, 'must be a host, such as formulieren.gemeente.example'))
          .default([]),
        /** Where one pays; without it a task to pay is shown without a link. */
        betaling: address.nullable().default(null),
      })
      .prefault({}),
    vragen: vragenSettings,
    /** Cases that are made of forms that residents send. */
    inzendingen: z
      .strictObject({
        /** RSIN of the municipality: with our number it is the key of a case. Without it no case is made. */
        bronorganisatie: z
          .string()
          .regex(/^\d{9}$/, 'must be an RSIN of nine digits')
          .nullable()
          .default(null),
        /**
         * How a company is noted as the initiator: RSIN in `innNnpId`, KvK number in `innNnpId` or in
         * `annIdentificatie`, or its main establishment.
         */
        /** Who is told by mail when cases cannot be made for longer than 15 minutes. */
        alarm: z.email().nullable().default(null),
        bedrijf: z.enum(['rsin', 'kvk', 'ann', 'vestiging']).default('rsin'),
      })
      .prefault({}),
    /** Appointments, by code of what they are about. */
    afspraken: z
      .strictObject({
        /** For whom acts in some kinds of matters only: which kind it is; what is not named is for the whole person. */
        domeinen: z.record(z.string(), domein).default({}),
        /** About which nobody may see over a shoulder that they exist. */
        gevoelig: z.array(z.string().min(1)).default([]),
      })
      .prefault({}),
    /** Zaaktypen about which nobody may see over a shoulder that they exist; an asterisk at the end stands for any rest. */
    gevoelig: z.array(z.string().min(1)).default([]),
    /** Neighbourhoods and the postcodes (four digits) that lie in them. */
    wijken: z.record(z.string().min(1), z.array(z.string().regex(/^\d{4}$/))).default({}),
    /** By zaaktype, the law under which it is handled: what one law knows is not used for another. */
    wetten: z.record(z.string(), z.string().regex(/^[a-z][a-z-]*$/)).default({}),
    contact: z.strictObject({ telefoon: z.string().min(1), email: z.email().nullable().default(null) }),
  });
  return z.strictObject({
    zgw: z
      .array(zgw)
      .min(1, 'at least one ZGW back end is needed')
      .refine((all) => new Set(all.map((one) => one.name)).size === all.length, 'each name may be used once'),
    brp: withHeaders.nullable().default(null),
    kvk: withHeaders.nullable().default(null),
    /** Addresses by postcode and number; without it they are typed. */
    bag: withHeaders.nullable().default(null),
    klantinteracties: withToken.nullable().default(null),
    objecten: objecten.nullable().default(null),
    objecttypen: withToken.nullable().default(null),
    /** Register of appointments; null: there is none, and its room is not shown. */
    afspraken: withToken.nullable().default(null),
    notificaties: z
      .strictObject({
        label: z.string().optional(),
        url: address,
        clientId: z.string().min(1),
        secret: hidden,
        enabled,
        /** How we are told of changes; without it nobody is, and home reads everything at every visit. */
        webhook: z
          .strictObject({
            /** What the sender puts in `Authorization`: ours to choose, and nobody else's to know. */
            authorization: hidden,
            /** Where it calls us; the resident door when left out. */
            url: address.nullable().default(null),
            /** What is subscribed to, as far as the sender has it. */
            kanalen: z.array(z.string().min(1).max(50)).default(['zaken', 'documenten', 'besluiten', 'objecten']),
          })
          .nullable()
          .default(null),
      })
      .nullable()
      .default(null),
    timeoutMs: z.int().min(100).max(60_000).default(8000),
    settings,
  });
}

/** The registers of a municipality and its choices about what they show; secrets filled in. */
export type RegistersConfig = z.output<ReturnType<typeof registersSchema>>;
export type ZgwBackEnd = RegistersConfig['zgw'][number];
export type RegisterSettings = RegistersConfig['settings'];

/** Finds the choice for a zaaktype: exact identificatie first, then the longest `PREFIX*`, else the default. */
export function choiceFor<T>(choices: { standaard: T; zaaktypen: Record<string, T> }, zaaktype: string): T {
  const exact = Object.hasOwn(choices.zaaktypen, zaaktype) ? choices.zaaktypen[zaaktype] : undefined;
  if (exact !== undefined) return exact;
  const prefixes = Object.keys(choices.zaaktypen)
    .filter((key) => key.endsWith('*') && zaaktype.startsWith(key.slice(0, -1)))
    .sort((a, b) => b.length - a.length);
  return prefixes[0] === undefined ? choices.standaard : (choices.zaaktypen[prefixes[0]] ?? choices.standaard);
}
