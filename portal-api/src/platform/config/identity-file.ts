import { z } from 'zod';
import { address, type Environment, secret } from './registers-file.ts';

const niveau = z.enum(['midden', 'substantieel', 'hoog']);
const claim = z.string().min(1);
const domein = z.enum(['geld', 'zorg', 'overig']);

/** What a service of DigiD Machtigen or eHerkenning says that somebody may do for another. */
const dienst = z.strictObject({
  grondslag: z.enum(['machtiging', 'bewind', 'mentorschap', 'curatele']),
  /** Kinds of matters; left out: what belongs to the ground. */
  domeinen: z.array(domein).min(1).optional(),
  /** Or only cases of these zaaktypen. */
  zaaktypen: z.array(z.string().min(1)).min(1).optional(),
});

/** Names of the claims that carry what the portal needs; brokers differ. */
const claims = {
  persoon: z.strictObject({
    bsn: claim.default('bsn'),
    /** BSN of the person for whom one logs in; absent or the same: for oneself. */
    vertegenwoordigde: claim.default('urn:nl-eid-gdi:1.0:LegalSubjectID'),
    /** For which service that was allowed. */
    dienst: claim.default('urn:nl-eid-gdi:1.0:ServiceUUID'),
  }),
  bedrijf: z.strictObject({
    kvkNummer: claim.default('urn:etoegang:1.9:EntityConcernedID:KvKnr'),
    vestigingsnummer: claim.default('urn:etoegang:1.9:ServiceRestriction:Vestigingsnr'),
    /** BSN of the person whose administrator, mentor or guardian logs in. */
    vertegenwoordigde: claim.default('urn:etoegang:1.12:EntityConcernedID:BSN'),
    dienst: claim.default('urn:etoegang:core:ServiceUUID'),
  }),
  employee: z.strictObject({
    identificatie: claim.default('identificatie'),
    naam: claim.default('name'),
    email: claim.default('email'),
    organisatie: claim.default('organisatie'),
    rollen: claim.default('roles'),
    teams: claim.default('teams'),
  }),
};

/** Shape of IDENTITY_FILE; `deploy/identity.example.jsonc` explains every field. */
export function identitySchema(env: Environment) {
  const common = {
    id: z.string().regex(/^[a-z][a-z0-9-]{0,19}$/, 'must be 1 to 20 lower-case letters, digits or hyphens'),
    name: z.string().min(1),
    issuer: address,
    clientId: z.string().min(1),
    clientSecret: secret(env),
    scopes: z.array(z.string().min(1)).default(['openid']),
    /** Which value of `acr` means which level. */
    acr: z.record(z.string(), niveau).default({}),
  };
  const resident = {
    ...common,
    door: z.literal('inwoner'),
    minimum: niveau.default('midden'),
    /** Which service means what; with another service nobody acts for another. */
    diensten: z.record(z.string(), dienst).default({}),
  };
  const employee = {
    ...common,
    door: z.literal('medewerker'),
    claims: claims.employee.prefault({}),
    /** From the value in the claim to our role code, where they differ. */
    roleCodes: z.record(z.string(), z.string()).default({}),
    /** Roles that only this provider gives, beside those of EMPLOYEES_FILE: code and name. */
    extraRoles: z.record(z.string(), z.string()).default({}),
  };
  const provider = z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('persoon'), ...resident, claims: claims.persoon.prefault({}) }),
    z.strictObject({ kind: z.literal('bedrijf'), ...resident, claims: claims.bedrijf.prefault({}) }),
    z.strictObject({ kind: z.literal('medewerker'), ...employee }),
    z.strictObject({ kind: z.literal('partner'), ...employee }),
  ]);
  return z.strictObject({
    providers: z
      .array(provider)
      .min(1, 'at least one identity provider is needed')
      .refine((all) => new Set(all.map((one) => one.id)).size === all.length, 'each id may be used once'),
  });
}

export type IdentityConfig = z.output<ReturnType<typeof identitySchema>>;
export type ProviderConfig = IdentityConfig['providers'][number];

/** Shape of EMPLOYEES_FILE: the roles and teams that the portal knows. Other fields in the file are left alone. */
export const employeesSchema = z
  .object({
    rollen: z.array(z.object({ code: z.string().min(1), naam: z.string().min(1) })),
    teams: z.array(
      z.object({
        id: z.string().min(1),
        naam: z.string().min(1),
        telefoon: z.string().nullable().default(null),
        email: z.string().nullable().default(null),
        wijken: z.array(z.string()).default([]),
        /** What kind of team it is: `wijkteam`, `balie`, `vakteam`. */
        soort: z.string().nullish(),
        omschrijving: z.string().nullish(),
        /** The team that it is part of. */
        ouder: z.string().nullish(),
        /** Identificatie of who manages it, or her `id` in `medewerkers` of this file. */
        teammanager: z.string().nullish(),
      }),
    ),
    /** Which team is there for a neighbourhood, where that differs from `wijken` of the teams. */
    wijkNaarTeam: z.record(z.string(), z.string()).optional(),
    /** Only what is needed to know who `teammanager` is; the directory itself is MEDEWERKERS_FILE. */
    medewerkers: z.array(z.object({ id: z.string(), identificatie: z.string() })).optional(),
  })
  .transform(({ medewerkers = [], teams, ...file }) => ({
    ...file,
    teams: teams.map((team) => {
      const manager = medewerkers.find(({ id }) => id === team.teammanager);
      return manager ? { ...team, teammanager: manager.identificatie } : team;
    }),
  }));
export type EmployeesConfig = z.output<typeof employeesSchema>;
export type TeamConfig = EmployeesConfig['teams'][number];
