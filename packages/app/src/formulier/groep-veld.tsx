import type { Antwoord, Antwoorden, Fout, GesteldeVraag, Vraag } from '@loket/formulieren';
import { Button, FieldError, IconX, Stack, Text, useAnnouncer } from '@loket/ui';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import './formulier.css';
import { FormTekst, useFormTekst } from './tekst.tsx';
import { useFoutwoorden, veldId } from './woorden.ts';
import { EnkelVeld } from './enkel-veld.tsx';

interface GroepVeldProps {
  vraag: Extract<Vraag, { soort: 'groep' }>;
  items: GesteldeVraag[][];
  antwoord: Antwoord | undefined;
  fouten: Fout[];
  onChange: (antwoord: Antwoord) => void;
}

/** The same questions for each of several: children, debts. One is added and taken away with a button. */
export function GroepVeld({ vraag, items, antwoord, fouten, onChange }: GroepVeldProps) {
  const { t } = useTranslation('invulvelden');
  const tekst = useFormTekst();
  const woorden = useFoutwoorden();
  const announce = useAnnouncer();
  const id = veldId(vraag.id);
  const gegeven = Array.isArray(antwoord) ? (antwoord as Antwoorden[]) : [];
  const naam = tekst(vraag.naam);
  const fout = fouten.find(({ pad }) => pad === vraag.id);
  const nieuw = useRef<number | null>(null);
  useEffect(() => {
    if (nieuw.current === null) return;
    document.getElementById(`${id}-item-${nieuw.current}`)?.focus();
    nieuw.current = null;
  }, [id, items.length]);
  const voegToe = () => {
    nieuw.current = gegeven.length;
    onChange([...gegeven, {}]);
  };
  const neemWeg = (plaats: number) => {
    onChange(gegeven.filter((_, welke) => welke !== plaats));
    announce(t('groep.weg', { naam, nummer: plaats + 1 }));
    document.getElementById(id)?.focus();
  };
  return (
    <fieldset className="loket-field loket-fieldset" aria-describedby={vraag.uitleg && `${id}-uitleg`}>
      <legend className="loket-label">
        <FormTekst tekst={vraag.label} />
      </legend>
      {vraag.uitleg && (
        <div id={`${id}-uitleg`} className="loket-description">
          <FormTekst tekst={vraag.uitleg} />
        </div>
      )}
      {fout && <FieldError id={`${id}-fout`}>{woorden(fout)}</FieldError>}
      <Stack gap="m">
        {items.map((item, plaats) => (
          <fieldset key={plaats} className="loket-fieldset loket-form-item">
            <legend className="loket-label" id={`${id}-item-${plaats}`} tabIndex={-1}>
              {naam} {plaats + 1}
            </legend>
            <Stack gap="m">
              {item.map((deel) =>
                deel.vraag.soort === 'groep' ? null : (
                  <EnkelVeld
                    key={deel.vraag.id}
                    vraag={deel.vraag}
                    pad={`${vraag.id}.${plaats}.${deel.vraag.id}`}
                    antwoord={deel.antwoord}
                    fouten={fouten}
                    onChange={(een) =>
                      onChange(gegeven.map((oud, welke) => (welke === plaats ? { ...oud, [deel.vraag.id]: een } : oud)))
                    }
                  />
                ),
              )}
              <div>
                <Button size="small" variant="subtle" icon={IconX} onClick={() => neemWeg(plaats)}>
                  {t('groep.verwijder', { naam, nummer: plaats + 1 })}
                </Button>
              </div>
            </Stack>
          </fieldset>
        ))}
        {items.length < vraag.maximum ? (
          <div>
            <Button id={id} onClick={voegToe}>
              {t(items.length === 0 ? 'groep.eerste' : 'groep.nog', { naam: naam.toLowerCase() })}
            </Button>
          </div>
        ) : (
          <Text id={id} tabIndex={-1} tone="muted">
            {t('groep.vol', { aantal: vraag.maximum })}
          </Text>
        )}
      </Stack>
    </fieldset>
  );
}
