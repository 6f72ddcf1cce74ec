import { useQuery } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { ComponentType } from 'react';
import type { Deur } from './deur.ts';
import type { Talen } from './i18n/i18n.ts';
import type { Taal } from './i18n/taal.ts';
import type { SettingsEntry, StartKaart } from './module.ts';
import type { Api, IngelogdeSessie } from './register.ts';
import type { Session, SessionState } from './session/session.ts';

/** What one mount of an app stands on. Made by `createApp`, never a module singleton. */
export interface AppContext {
  deur: Deur;
  api: Api;
  queryClient: QueryClient;
  i18n: i18n;
  talen: Talen;
  /** What features bring under the first page. */
  underHome: ComponentType[];
  /** The cards that features bring to the start page. */
  startKaarten: StartKaart[];
  /** The cards that features bring to the page with settings. */
  instellingen: SettingsEntry[];
  session: Session;
  /** Goes back to acting for oneself, at a door where one can act for another. */
  stopNamens?: (() => Promise<void>) | undefined;
  /** Goes to an address that the server answers, leaving the app. */
  leave: (address: string) => void;
  /** Remembers the language on this device. */
  rememberTaal: (taal: Taal) => void;
  /** Drawn once, on a server: pages wait for their data. */
  onServer: boolean;
}

const Context = createContext<AppContext | null>(null);

/** Gives everything below it the mount it belongs to. */
export const AppProvider = Context.Provider;

/** The mount this component belongs to. Throws without an `AppProvider` above it. */
export function useApp(): AppContext {
  const app = useContext(Context);
  if (!app) throw new Error('useApp needs an AppProvider above it');
  return app;
}

/** The session as the server last told it. */
export function useSessie() {
  return useQuery(useApp().session.query);
}

/** The session of who is logged in; undefined while unknown and when nobody is. */
export function useIngelogd(): IngelogdeSessie | undefined {
  const { data } = useSessie();
  return data?.ingelogd ? data : undefined;
}

/** Whether the session ended, or somebody else took over, while this page was open. */
export function useSessionState(): SessionState {
  const { session } = useApp();
  return useSyncExternalStore(session.subscribe, session.state, session.state);
}
