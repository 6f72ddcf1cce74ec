import type { Pseudonym } from '../../platform/crypto/pseudonym.ts';
import type { Files } from '../../platform/files/files.ts';
import type { PersonalData } from '../../platform/module.ts';
import { DOEL, NOOIT, VERSTUURD } from './inzending.ts';

interface Deps {
  files: Pick<Files, 'list' | 'remove'>;
  pseudonym: Pseudonym;
}

/** Files that somebody uploaded: those that lie ready, and those that did not get there. What is on its way stays. */
export function klaargezetteBestanden({ files, pseudonym }: Deps): PersonalData {
  const van = ({ soort, waarde }: Parameters<PersonalData['export']>[0], doel: string) =>
    files.list({ betrokkene: pseudonym(soort, waarde), doel });
  return {
    name: 'klaargezet',
    export: async (subject) =>
      (await van(subject, DOEL)).map(({ kenmerk, omvang, aangemaakt }) => ({
        naam: String(kenmerk['naam']),
        omvang,
        opgestuurd: aangemaakt.toISOString(),
      })),
    async erase(subject) {
      const verstuurd = await van(subject, VERSTUURD);
      const mislukt = verstuurd.filter(({ verloopt }) => verloopt?.getTime() !== NOOIT.getTime());
      const weg = [...(await van(subject, DOEL)), ...mislukt];
      for (const { id } of weg) await files.remove(id);
      return weg.length;
    },
  };
}
