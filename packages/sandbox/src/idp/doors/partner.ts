import type { IdpSeed } from '../seed.ts';
import type { Door, LoginOutcome } from './door.ts';

/** The partner door: one account for each organisation of the seed that is not a sole trader. */
export function partnerDoor(seed: IdpSeed): Door {
  const partners = seed.bedrijven.bedrijven
    .filter((bedrijf) => !bedrijf.eigenaarBsn)
    .map(({ basisprofiel, bijzonderheid }) => ({
      id: `partner-${basisprofiel.kvkNummer}`,
      kvkNummer: basisprofiel.kvkNummer,
      name: basisprofiel.naam,
      note: bijzonderheid ?? '',
    }));
  const choose = (value: string): LoginOutcome => {
    const wanted = value.trim().toLowerCase();
    const partner = partners.find((item) => item.id === wanted || item.kvkNummer === wanted);
    if (!partner) {
      const message = wanted === '' ? 'Vul een partnernummer in.' : 'Dit partnernummer kennen we niet.';
      return { errors: [{ field: 'partner', message }] };
    }
    return {
      account: {
        sub: partner.id,
        name: partner.name,
        claims: {
          name: partner.name,
          organisatie: partner.name,
          kvkNummer: partner.kvkNummer,
          email: `${partner.id}@partners.example`,
          roles: ['partner'],
        },
        form: { partner: partner.id },
      },
    };
  };
  return {
    id: 'partner',
    clientId: 'loket-medewerker',
    title: 'Inloggen als partner',
    sticker: 'Testomgeving: dit zijn geen echte accounts',
    intro: 'Kies een organisatie die met de gemeente samenwerkt, of vul zelf een partnernummer in.',
    levels: [],
    claimNames: ['name', 'organisatie', 'kvkNummer', 'email', 'roles'],
    fields: [{ name: 'partner', label: 'Partnernummer', help: 'Bijvoorbeeld partner-90000071, of het KVK-nummer.' }],
    peopleTitle: 'Of kies een organisatie',
    groups: [
      {
        title: 'Organisaties',
        people: partners.map(({ id, name, note }) => ({ value: id, name, number: id, note })),
      },
    ],
    read: (form) => choose(form.partner ?? ''),
    choose,
  };
}
