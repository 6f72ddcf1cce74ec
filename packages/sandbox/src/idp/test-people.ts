import type { Door, DoorId } from './doors/door.ts';

export interface ListedTestPerson {
  door: DoorId;
  naam: string;
  toelichting: string;
  bsn?: string;
  kvkNummer?: string;
  vestigingsnummer?: string;
  medewerker?: string;
  partner?: string;
}

/** Who is worth a first look, in the order of the list; whoever the seed does not know is left out. */
const FIRST_LOOK: readonly (readonly [DoorId, string])[] = [
  ['digid', '999970021'],
  ['digid', '999970069'],
  ['digid', '999970094'],
  ['digid', '999970161'],
  ['digid', '999970379'],
  ['digid', '999970446'],
  ['eherkenning', '90000097'],
  ['eherkenning', '90000097/000090000972'],
  ['eherkenning', '90000021'],
  ['medewerker', 'mw-001'],
  ['medewerker', 'mw-007'],
  ['medewerker', 'mw-010'],
  ['medewerker', 'mw-035'],
  ['partner', 'partner-90000071'],
];

/** The short list that `npm start` shows. */
export function listTestPeople(doors: readonly Door[]): ListedTestPerson[] {
  return FIRST_LOOK.flatMap(([id, value]) => {
    const door = doors.find((candidate) => candidate.id === id);
    const group = door?.groups.find(({ people }) => people.some((person) => person.value === value));
    const person = group?.people.find((candidate) => candidate.value === value);
    const outcome = door?.choose(value);
    if (!group || !person || !outcome || 'errors' in outcome) return [];
    const filled = Object.entries(outcome.account.form).filter(([, text]) => text !== '');
    const toelichting = [id === 'partner' ? '' : group.title, person.note].filter(Boolean).join(', ');
    return [{ door: id, naam: person.name, toelichting, ...Object.fromEntries(filled) }];
  });
}
