import { magVestigingKiezen, type Acting, type ActingBedrijf } from '../../identity/acting.ts';
import { zonderPersoonsgegevens } from '../grant.ts';
import { onderdeelOpen, type Onderdeel } from './vertegenwoordiger.ts';
import { allow, deny, type Inwoner, type Medewerker, type Policy, type PolicyInput } from '../policy.ts';
import { activiteiten, findDoel, type Activiteit } from '../purposes.ts';
import type { ZaakSleutel } from '../raadpleging.ts';
import { heeftRecht, type Recht } from '../rights.ts';

/** This route is for everybody, logged in or not; it shows no data of persons other than the reader's own session. */
export const iedereen: Policy<PolicyInput, Acting | null> = {
  name: 'iedereen',
  decide: (acting) => {
    if (acting?.door !== 'inwoner') return allow(acting, zonderPersoonsgegevens);
    return allow(acting, acting.namens ? namensInzage : eigenInzage);
  },
};

/**
 * This route is for residents and companies, for themselves or for another as far as this part is open to such a
 * representative, and for who is not logged in: what then may be done decides the use case.
 */
export function ookZonderLogin(onderdeel: Onderdeel): Policy<PolicyInput, Inwoner | null> {
  return {
    name: `iedereen, en wie is ingelogd ook namens een ander (${onderdeel})`,
    ookNamens: true,
    decide: (acting, input, deps) =>
      acting === null ? allow(null, zonderPersoonsgegevens) : ookNamens(onderdeel).decide(acting, input, deps),
  };
}

/** This route is for whoever is logged in at this door, and shows no data of other persons. */
export const ingelogd: Policy<PolicyInput, Acting> = {
  name: 'ingelogd',
  decide: (acting) => (acting ? allow(acting, zonderPersoonsgegevens) : deny({ code: 'niet-ingelogd' })),
};

/** This route is for residents and companies, only for what is their own, and not while they act for somebody else. */
export const ingelogdeInwoner: Policy<PolicyInput, Inwoner> = {
  name: 'ingelogde inwoner',
  decide: (acting) => {
    if (!acting) return deny({ code: 'niet-ingelogd' });
    if (acting.door !== 'inwoner') return deny({ code: 'geen-toegang' });
    if (acting.namens) return deny({ code: 'niet-namens' });
    return allow(acting, eigenInzage);
  },
};

/** This route is about the one who is logged in herself, also while she acts for another; it shows nothing of the other. */
export const overZichzelf: Policy<PolicyInput, Inwoner> = {
  name: 'ingelogde inwoner, over zichzelf',
  decide: (acting, input, deps) => {
    if (acting?.door !== 'inwoner') return ingelogdeInwoner.decide(acting, input, deps);
    const { namens: _other, ...zelf } = acting;
    return allow(zelf, eigenInzage);
  },
};

/**
 * This route is for residents and companies, for what is their own or that of whom they act for, as far as this part of
 * the portal is open to such a representative. What hangs on a case is decided per case as well.
 */
export function ookNamens(onderdeel: Onderdeel): Policy<PolicyInput, Inwoner> {
  return {
    name: `ingelogde inwoner, ook namens een ander (${onderdeel})`,
    ookNamens: true,
    decide: (acting, input, deps) => {
      if (acting?.door !== 'inwoner' || !acting.namens) return ingelogdeInwoner.decide(acting, input, deps);
      if (!onderdeelOpen(acting.namens, onderdeel)) return deny({ code: 'niet-namens' });
      return allow(acting, namensInzage);
    },
  };
}

/** This route is for who logged in for a whole company; a login for one establishment cannot be widened. */
export const bedrijfDatKiest: Policy<PolicyInput, ActingBedrijf> = {
  name: 'ingelogde inwoner met een heel bedrijf',
  decide: (acting) => {
    if (!acting) return deny({ code: 'niet-ingelogd' });
    if (acting.soort !== 'bedrijf' || !magVestigingKiezen(acting)) return deny({ code: 'geen-toegang' });
    return allow(acting, eigenInzage);
  },
};

/** This route is for employees, whatever their role, and shows no data of residents. */
export const ingelogdeMedewerker: Policy<PolicyInput, Medewerker> = {
  name: 'ingelogde medewerker',
  decide: (acting) => {
    if (!acting) return deny({ code: 'niet-ingelogd' });
    if (acting.door !== 'medewerker') return deny({ code: 'geen-toegang' });
    return allow(acting, zonderPersoonsgegevens);
  },
};

/** This route is for employees of the municipality, whatever their role: what they know of each other is not for partners. */
export const collega: Policy<PolicyInput, Medewerker> = {
  name: 'medewerker van de gemeente, geen partner',
  decide: (acting) => {
    if (!acting) return deny({ code: 'niet-ingelogd' });
    if (acting.soort !== 'medewerker') return deny({ code: 'geen-toegang' });
    return allow(acting, zonderPersoonsgegevens);
  },
};

/** This route is for employees whose role gives them this right, and shows no data of residents. */
export function medewerkerMet(recht: Recht): Policy<PolicyInput, Medewerker> {
  return {
    name: `medewerker met recht ${recht}`,
    decide: (acting) => {
      if (!acting) return deny({ code: 'niet-ingelogd' });
      if (acting.door !== 'medewerker' || !heeftRecht(acting, recht)) return deny({ code: 'geen-toegang' });
      return allow(acting, zonderPersoonsgegevens);
    },
  };
}

/**
 * This route is for employees with this right, for the one purpose that belongs to it: the route itself says why data
 * of persons is looked at.
 */
export function medewerkerVoor(recht: Recht, activity: Activiteit): Policy<PolicyInput, Medewerker> {
  return {
    name: `medewerker met recht ${recht} voor ${activity}`,
    decide: async (acting, input, deps) => {
      const decision = await medewerkerMet(recht).decide(acting, input, deps);
      return decision.allow ? allow(decision.acting, { activity, doel: recht, toelichting: null }) : decision;
    },
  };
}

/** This route is for employees with this right who say in the request itself for what purpose they look. */
export function medewerkerDieDoelNoemt(
  recht: Recht,
): Policy<PolicyInput<unknown, unknown, { doel: string; toelichting?: string | undefined }>, Medewerker> {
  return {
    name: `medewerker met recht ${recht} die een doel noemt`,
    decide: async (acting, input, deps) => {
      const decision = await medewerkerMet(recht).decide(acting, input, deps);
      if (!decision.allow) return decision;
      const doel = findDoel(input.body.doel);
      if (!doel) return deny({ code: 'invoer-onjuist', invalidParams: [onbekendDoel] });
      const toelichting = input.body.toelichting || null;
      if (doel.toelichtingVerplicht && !toelichting) {
        return deny({ code: 'invoer-onjuist', invalidParams: [toelichtingNodig] });
      }
      return allow(decision.acting, { activity: activiteiten.raadplegenZaak, doel: doel.code, toelichting });
    },
  };
}

/** This route is for employees with this right whose purpose for this very case was stated before and still runs. */
export function medewerkerMetDoel(recht: Recht): Policy<PolicyInput<ZaakSleutel>, Medewerker> {
  return {
    name: `medewerker met recht ${recht} en een lopend doel`,
    decide: async (acting, input, deps) => {
      const decision = await medewerkerMet(recht).decide(acting, input, deps);
      if (!decision.allow) return decision;
      const running = await deps.raadplegingen.actief(decision.acting.identificatie, input.params, deps.now);
      if (!running) return deny({ code: 'doel-nodig' });
      const { doel, toelichting } = running;
      return allow(decision.acting, { activity: activiteiten.raadplegenZaak, doel, toelichting });
    },
  };
}

/**
 * This route is for employees, about what waits for themselves and their teams: that it is their work is why they look.
 * What of it may be about residents decides each source by their rights. Partners have no work here.
 */
export const medewerkerOverEigenWerk: Policy<PolicyInput, Medewerker> = {
  name: 'medewerker, over het eigen werk',
  decide: (acting) => {
    if (!acting) return deny({ code: 'niet-ingelogd' });
    if (acting.door !== 'medewerker' || acting.soort !== 'medewerker') return deny({ code: 'geen-toegang' });
    return allow(acting, { activity: activiteiten.behandelenWerk, doel: 'eigen-werk', toelichting: null });
  },
};

const eigenInzage = { activity: activiteiten.inzageDoorBetrokkene, doel: null, toelichting: null };
const namensInzage = { activity: activiteiten.inzageDoorVertegenwoordiger, doel: null, toelichting: null };
const onbekendDoel = { name: 'doel', code: 'onbekend', reason: 'Kies een doel uit de lijst.' };
const toelichtingNodig = { name: 'toelichting', code: 'verplicht', reason: 'Schrijf in een zin waarvoor je kijkt.' };
