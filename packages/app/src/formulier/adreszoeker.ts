import type { Adresdelen } from '@loket/formulieren';
import { createContext, useContext } from 'react';
import type { ComponentType } from 'react';

export interface AdreszoekerProps {
  id: string;
  value: Adresdelen;
  onChange: (adres: Adresdelen) => void;
}

const Context = createContext<ComponentType<AdreszoekerProps> | null>(null);

/** What looks up the rest of an address beside its fields; without one the fields are typed. */
export const AdreszoekerProvider = Context.Provider;

/** The look-up of these pages; null where there is none. */
export const useAdreszoeker = (): ComponentType<AdreszoekerProps> | null => useContext(Context);
