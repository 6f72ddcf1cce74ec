import { BronTekst, useOpmaak } from '@loket/app';
import { Button, IconX } from '@loket/ui';
import type { ButtonProps } from '@loket/ui';
import { useRef } from 'react';
import type { Reden } from '../bestand-upload.ts';
import type { Onderweg } from './use-uploads.ts';
import './bestanden.css';

interface Klaar {
  id: string;
  naam: string;
  omvang: number;
}

interface BestandenKlaarProps<Bestand extends Klaar> {
  bestanden: readonly Bestand[];
  /** Behind each name. */
  erachter?: string;
  verwijder: string;
  verwijderVan: (naam: string) => string;
  onVerwijder: (bestand: Bestand) => void;
}

/** The files that were taken, each with its way out. */
export function BestandenKlaar<Bestand extends Klaar>(props: BestandenKlaarProps<Bestand>) {
  const { bestanden, erachter, verwijder, verwijderVan, onVerwijder } = props;
  const opmaak = useOpmaak();
  if (bestanden.length === 0) return null;
  return (
    <ul className="app-files">
      {bestanden.map((bestand) => (
        <li key={bestand.id}>
          <span>
            <BronTekst>{bestand.naam}</BronTekst>
            {bestand.omvang > 0 && ` (${opmaak.omvang(bestand.omvang)})`}
            {erachter && ` – ${erachter}`}
          </span>
          <Button
            variant="subtle"
            size="small"
            icon={IconX}
            aria-label={verwijderVan(bestand.naam)}
            onClick={() => onVerwijder(bestand)}
          >
            {verwijder}
          </Button>
        </li>
      ))}
    </ul>
  );
}

interface BestandenOnderwegProps {
  onderweg: readonly Onderweg[];
  bezig: (naam: string) => string;
  foutTekst: (reden: Reden) => string;
}

/** The files that are on their way with their progress, and why one was refused. */
export function BestandenOnderweg({ onderweg, bezig, foutTekst }: BestandenOnderwegProps) {
  return onderweg.map(({ sleutel, naam, deel, reden }) =>
    reden ? (
      <p key={sleutel} className="loket-field-error utrecht-form-field__error-message">
        <span>
          <strong>{naam}</strong>: {foutTekst(reden)}
        </span>
      </p>
    ) : (
      <div key={sleutel}>
        <label htmlFor={sleutel}>{bezig(naam)}</label>
        <progress id={sleutel} className="app-files__progress" max={1} value={deel ?? 0} />
      </div>
    ),
  );
}

interface BestandKiezerProps extends Pick<ButtonProps, 'id' | 'disabled' | 'aria-describedby' | 'children'> {
  /** Of the field itself, which the button opens. */
  label: string;
  veldId?: string;
  meer: boolean;
  /** Endings that the chooser shows; all when left out. */
  accept?: string | undefined;
  onKies: (bestanden: File[]) => void;
}

/** A button that opens the chooser of files. */
export function BestandKiezer({ label, veldId, meer, accept, onKies, ...knop }: BestandKiezerProps) {
  const veld = useRef<HTMLInputElement>(null);
  return (
    <div>
      <input
        ref={veld}
        id={veldId}
        type="file"
        multiple={meer}
        accept={accept}
        className="loket-visually-hidden"
        tabIndex={-1}
        aria-label={label}
        onChange={(event) => {
          const bestanden = [...(event.target.files ?? [])];
          event.target.value = '';
          onKies(bestanden);
        }}
      />
      <Button {...knop} onClick={() => veld.current?.click()} />
    </div>
  );
}
