import type { IdpSeed } from '../seed.ts';
import type { Door, LoginOutcome } from './door.ts';

type Medewerker = IdpSeed['teams']['medewerkers'][number];

function outcomeOf(medewerker: Medewerker | undefined, filledIn: string): LoginOutcome {
  const refuse = (message: string): LoginOutcome => ({ errors: [{ field: 'medewerker', message }] });
  if (filledIn === '') return refuse('Vul je medewerkernummer in.');
  if (!medewerker) return refuse('Dit medewerkernummer kennen we niet. Kijk het na, of kies iemand uit de lijst.');
  if (!medewerker.actief) {
    return refuse('Dit account is niet meer actief. Vraag de functioneel beheerder om het weer open te zetten.');
  }
  return {
    account: {
      sub: medewerker.id,
      name: medewerker.naam,
      claims: {
        identificatie: medewerker.identificatie,
        name: medewerker.naam,
        email: medewerker.email,
        roles: [medewerker.rol],
        teams: [medewerker.team, ...medewerker.extraTeams],
      },
      form: { medewerker: medewerker.id },
    },
  };
}

/** The employee door: the employees of the seed, with roles and teams as claims. */
export function medewerkerDoor(seed: IdpSeed): Door {
  const { medewerkers, teams } = seed.teams;
  const choose = (value: string): LoginOutcome => {
    const wanted = value.trim().toLowerCase();
    const found = medewerkers.find((m) => m.id === wanted || m.identificatie.toLowerCase() === wanted);
    return outcomeOf(found, wanted);
  };
  return {
    id: 'medewerker',
    clientId: 'loket-medewerker',
    title: 'Inloggen als medewerker',
    sticker: 'Testomgeving: dit zijn geen echte accounts',
    intro: 'Kies een testmedewerker, of vul zelf een medewerkernummer in.',
    levels: [],
    claimNames: ['identificatie', 'name', 'email', 'roles', 'teams'],
    fields: [{ name: 'medewerker', label: 'Medewerkernummer', help: 'Bijvoorbeeld mw-001 of MDW00001.' }],
    peopleTitle: 'Of kies een testmedewerker',
    groups: teams
      .map((team) => ({
        title: team.naam,
        people: medewerkers
          .filter((m) => m.team === team.id || m.extraTeams.includes(team.id))
          .map((m) => ({
            value: m.id,
            name: m.naam,
            number: m.id,
            note: [m.rolnaam, m.actief ? '' : 'niet meer in dienst'].filter(Boolean).join(', '),
          })),
      }))
      .filter((group) => group.people.length > 0),
    read: (form) => choose(form.medewerker ?? ''),
    choose,
  };
}
