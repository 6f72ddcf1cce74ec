import type { DataSubject } from '../platform/data-subject.ts';
import type { PersonalData } from '../platform/module.ts';
import type { Pseudonym } from '../platform/crypto/pseudonym.ts';
import type { SessionStore } from '../platform/session/session-store.ts';

interface Deps {
  store: Pick<SessionStore, 'listOf' | 'destroyOf'>;
  pseudonym: Pseudonym;
}

/** The logins of a resident or company that are kept; erasing them ends every session of theirs. */
export function createLoginData({ store, pseudonym }: Deps): PersonalData {
  const subjectOf = ({ soort, waarde }: DataSubject) => pseudonym(soort, waarde);
  return {
    name: 'inlogsessies',
    async export(subject) {
      const sessies = await store.listOf('inwoner', subjectOf(subject));
      return sessies.map(({ middel, begonnen, laatsteActie, verloopt }) => ({
        middel,
        begonnen: begonnen.toISOString(),
        laatsteActie: laatsteActie.toISOString(),
        verloopt: verloopt.toISOString(),
      }));
    },
    erase: (subject) => store.destroyOf('inwoner', subjectOf(subject)),
  };
}
