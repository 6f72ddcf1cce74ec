import { queryOptions } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import type { ApiFout } from '../api/fout.ts';
import type { IngelogdBasis, IngelogdeSessie, Sessie } from '../register.ts';
import type { SessionChannel } from './channel.ts';

/** `uitgelogd`: here, by this person; `elders`: in another tab. */
export type SessieEinde = 'verlopen' | 'uitgelogd' | 'elders';

export interface SessionState {
  /** Set when the session ended while this page was open: nothing personal may stay on screen. */
  einde: SessieEinde | null;
  /** Set when somebody else logged in, or acts for somebody else, in another tab of this browser. */
  wissel: { naam: string | null; namens: { naam: string | null } | null } | null;
  /** Set when acting for another ended, or could not be confirmed: nothing of the other may stay on screen. */
  vervallen: 'namens-vervallen' | 'namens-onbekend' | null;
}

const SESSIE = ['sessie'] as const;

const personal = { predicate: ({ queryKey }: { queryKey: readonly unknown[] }) => queryKey[0] !== SESSIE[0] };

export type Session = ReturnType<typeof createSession>;

/** What a door's API does about sessions, and how its app tells one person from another. */
export interface SessieBron {
  lees: (signal?: AbortSignal) => Promise<Sessie>;
  verleng: () => Promise<Pick<IngelogdBasis, 'verlooptOp' | 'uiterlijk' | 'nu'>>;
  /** Gives the address where the browser must go next. */
  uitloggen: () => Promise<string>;
  /** Goes back to acting for oneself, at a door where one can act for another. */
  stopNamens?: () => Promise<void>;
  /** The same text for the same person (or company); never shown or kept. */
  persoonVan: (sessie: IngelogdeSessie) => string;
}

interface Surroundings {
  bron: () => SessieBron;
  queryClient: QueryClient;
  channel: SessionChannel;
}

/** Who is here, for as long as this page is open. Watches every answer for a session that ended or changed. */
export function createSession({ bron, queryClient, channel }: Surroundings) {
  let known: Sessie | undefined;
  let persoon: string | undefined;
  let state: SessionState = { einde: null, wissel: null, vervallen: null };
  let ownChoice = false;
  const readers = new Set<() => void>();
  const set = (next: Partial<SessionState>) => {
    state = { ...state, ...next };
    readers.forEach((read) => read());
  };

  const forget = () => {
    void queryClient.cancelQueries(personal);
    queryClient.removeQueries(personal);
    queryClient.getMutationCache().clear();
  };

  const end = (einde: SessieEinde) => {
    if (state.einde) return;
    known = { ingelogd: false, csrfToken: '', inlogmiddelen: [] };
    set({ einde, wissel: null, vervallen: null });
    forget();
    queryClient.setQueryData(SESSIE, known);
  };

  const observe = (next: Sessie): Sessie => {
    const before = known;
    known = next;
    if (next.ingelogd) persoon = bron().persoonVan(next);
    if (before?.ingelogd && !next.ingelogd) {
      end('verlopen');
      return next;
    }
    if (!next.ingelogd || before?.csrfToken === next.csrfToken) return next;
    channel.post('ingelogd');
    if (state.einde) set({ einde: null });
    if (before?.ingelogd) {
      // another session in the same browser: what is on screen may be of somebody else
      void queryClient.resetQueries(personal);
      const other = !ownChoice && bron().persoonVan(before) !== bron().persoonVan(next);
      set({ vervallen: null, ...(other && { wissel: { naam: next.naam, namens: next.namens ?? null } }) });
    }
    return next;
  };

  const query = queryOptions({
    queryKey: SESSIE,
    queryFn: async ({ signal }) => observe(await bron().lees(signal)),
    refetchOnWindowFocus: true,
    staleTime: 30_000,
    gcTime: Infinity,
  });

  const ask = () => queryClient.fetchQuery({ ...query, staleTime: 0 });

  return {
    query,
    end,
    /** Whose session this is, or was before it ended; undefined when nobody has logged in here. */
    persoon: () => persoon,
    /** Asks the server again who is here. */
    ask,
    csrfToken: () => known?.csrfToken || undefined,
    /** To be told of every failed call. */
    onFout(fout: ApiFout) {
      if (fout.soort === 'namens-vervallen' || fout.soort === 'namens-onbekend') {
        set({ vervallen: fout.soort });
        forget();
      } else if (fout.soort === 'niet-ingelogd' && (known?.ingelogd || fout.code === 'sessie-verlopen'))
        end('verlopen');
      else if (fout.soort === 'niet-ingelogd' || fout.soort === 'verouderd') void ask().catch(() => undefined);
    },
    /** Does what changes for whom this person acts, and forgets all that was read as before. */
    async anders(doe: () => Promise<void>) {
      await doe();
      ownChoice = true;
      try {
        forget();
        await ask();
      } finally {
        ownChoice = false;
      }
    },
    /** Tries again whether one may act for the other. */
    opnieuw: () => set({ vervallen: null }),
    async verleng() {
      const tijden = await bron().verleng();
      if (known?.ingelogd) known = { ...known, ...tijden };
      queryClient.setQueryData(SESSIE, known);
      channel.post('verlengd');
    },
    /** Ends the session at the server; gives the address where the browser must go next. */
    async uitloggen(): Promise<string> {
      const naar = await bron().uitloggen();
      channel.post('uitgelogd');
      end('uitgelogd');
      return naar;
    },
    /** The notice about somebody else has been read. */
    wisselGelezen: () => set({ wissel: null }),
    /** Listens to the other tabs; returns the function that stops it. */
    listen: () =>
      channel.listen((message) => {
        if (message !== 'uitgelogd') void ask().catch(() => undefined);
        else if (known?.ingelogd) end('elders');
      }),
    subscribe(reader: () => void) {
      readers.add(reader);
      return () => void readers.delete(reader);
    },
    state: () => state,
  };
}
