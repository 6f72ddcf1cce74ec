import type { PersonalData } from '../module.ts';
import type { Outbox } from './outbox.ts';

/** What somebody sent and where it stands. What is still on its way stays when the rest is erased. */
export function createSentData(outbox: Pick<Outbox<never>, 'standen' | 'forget'>): PersonalData {
  return {
    name: 'verzonden',
    async export(subject) {
      const standen = await outbox.standen(subject);
      return standen.map(({ soort, stand, ontvangen, afgerond, inhoud }) => ({
        soort,
        stand,
        ontvangen: ontvangen.toISOString(),
        afgerond: afgerond?.toISOString() ?? null,
        inhoud,
      }));
    },
    erase: (subject) => outbox.forget(subject),
  };
}
