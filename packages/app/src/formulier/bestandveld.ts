import type { Bestand, Bestandstype } from '@loket/formulieren';
import type { FieldGroupProps } from '@loket/ui';
import { createContext, useContext } from 'react';
import type { ComponentType } from 'react';

export interface BestandveldProps extends Omit<FieldGroupProps, 'children' | 'onChange'> {
  /** Id of the question. */
  vraag: string;
  hoogstens: number;
  /** Which kinds of files are taken; all when left out. */
  typen?: Bestandstype[] | undefined;
  value: Bestand[];
  onChange: (bestanden: Bestand[]) => void;
}

const Context = createContext<ComponentType<BestandveldProps> | null>(null);

/** How files are taken here: kept for who fills in a form, only named for who tries one. */
export const BestandveldProvider = Context.Provider;

/** The field for files of these pages. Throws outside a provider. */
export function useBestandveld(): ComponentType<BestandveldProps> {
  const veld = useContext(Context);
  if (!veld) throw new Error('a form needs a BestandveldProvider above it');
  return veld;
}
