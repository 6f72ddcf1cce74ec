import { BronTekst, done, useApp, useOpmaak } from '@loket/app';
import type { BestandveldProps } from '@loket/app/formulier';
import type { Bestand } from '@loket/formulieren';
import { Button, FieldGroup, IconX, Stack, Text, useAnnouncer } from '@loket/ui';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { upload, UploadFout } from '../../../components/bestand-upload.ts';
import type { Reden } from '../../../components/bestand-upload.ts';
import { useInvullen } from '../invullen.ts';
import { BekendeDocumenten, isBekendDocument } from './bekende-documenten.tsx';

interface Onderweg {
  sleutel: string;
  naam: string;
  /** From 0 to 1; absent when it was refused. */
  deel?: number;
  reden?: Reden;
}

/** Files. Who is not logged in cannot add any: nothing of hers is kept before it is sent. */
export function BestandVeld({ vraag, ...props }: BestandveldProps) {
  const { t } = useTranslation('aanvragen');
  const { opslag } = useInvullen();
  if (opslag) return <Bestanden vraag={vraag} {...props} />;
  return (
    <FieldGroup {...props} id={`${props.id}-groep`}>
      <Text tone="muted">{t('bestand.nietZonderInloggen')}</Text>
    </FieldGroup>
  );
}

/** Each with its progress; what was taken is in the answer at once. */
function Bestanden({ vraag, hoogstens, value, onChange, ...group }: BestandveldProps) {
  const { t } = useTranslation('aanvragen');
  const { api, session } = useApp();
  const { formulier, welke } = useInvullen();
  const announce = useAnnouncer();
  const opmaak = useOpmaak();
  const veld = useRef<HTMLInputElement>(null);
  const nu = useRef(value);
  nu.current = value;
  const [onderweg, setOnderweg] = useState<Onderweg[]>([]);
  const path = { formulier: formulier.id };
  const wijzig = (sleutel: string, nieuw: Partial<Onderweg> | null) =>
    setOnderweg((alle) =>
      alle.flatMap((een) => (een.sleutel !== sleutel ? [een] : nieuw === null ? [] : [{ ...een, ...nieuw }])),
    );
  const neem = async (bestand: File) => {
    const sleutel = crypto.randomUUID();
    setOnderweg((alle) => [...alle, { sleutel, naam: bestand.name, deel: 0 }]);
    try {
      const genomen = await upload<Bestand>({
        pad: `/formulieren/${formulier.id}/bestanden${welke ? `?welke=${welke}` : ''}`,
        bestand,
        csrfToken: session.csrfToken() ?? '',
        onVoortgang: (deel) => wijzig(sleutel, { deel }),
      });
      nu.current = [...nu.current, genomen];
      onChange(nu.current);
      wijzig(sleutel, null);
      announce(t('bestand.toegevoegd', { naam: genomen.naam }));
    } catch (error) {
      const reden = error instanceof UploadFout ? error.reden : 'onverwacht';
      if (reden === 'sessie') void session.ask().catch(() => undefined);
      setOnderweg((alle) => alle.map((een) => (een.sleutel === sleutel ? { sleutel, naam: een.naam, reden } : een)));
      announce(`${bestand.name}: ${t(`bestand.fout.${reden}`)}`, 'assertive');
    }
  };
  const verwijder = async (bestand: Bestand) => {
    const { id, naam } = bestand;
    onChange(value.filter((een) => een.id !== id));
    announce(t('bestand.weg', { naam }));
    if (isBekendDocument(bestand)) return;
    // what stays behind on the server is not sent, and swept
    await done(
      api.DELETE('/formulieren/{formulier}/bestanden/{bestandId}', {
        params: { path: { ...path, bestandId: id }, query: welke ? { welke } : {} },
      }),
    ).catch(() => undefined);
  };
  return (
    <FieldGroup {...group} id={`${group.id}-groep`}>
      <Stack gap="s">
        {value.length > 0 && (
          <ul className="loket-form-files">
            {value.map((bestand) => (
              <li key={bestand.id}>
                <span>
                  <BronTekst>{bestand.naam}</BronTekst>
                  {bestand.omvang > 0 && ` (${opmaak.omvang(bestand.omvang)})`}
                </span>
                <Button
                  variant="subtle"
                  size="small"
                  icon={IconX}
                  aria-label={t('bestand.verwijderVan', { naam: bestand.naam })}
                  onClick={() => void verwijder(bestand)}
                >
                  {t('bestand.verwijder')}
                </Button>
              </li>
            ))}
          </ul>
        )}
        {onderweg.map(({ sleutel, naam, deel, reden }) =>
          reden ? (
            <p key={sleutel} className="loket-field-error utrecht-form-field__error-message">
              <span>
                <strong>{naam}</strong>: {t(`bestand.fout.${reden}`)}
              </span>
            </p>
          ) : (
            <div key={sleutel}>
              <label htmlFor={sleutel}>{t('bestand.onderweg', { naam })}</label>
              <progress id={sleutel} className="loket-form-progress" max={1} value={deel ?? 0} />
            </div>
          ),
        )}
        <div>
          <input
            ref={veld}
            type="file"
            multiple={hoogstens > 1}
            className="loket-visually-hidden"
            tabIndex={-1}
            aria-label={t('bestand.kies')}
            onChange={(event) => {
              const bestanden = [...(event.target.files ?? [])];
              event.target.value = '';
              setOnderweg((alle) => alle.filter(({ reden }) => reden === undefined));
              for (const bestand of bestanden) void neem(bestand);
            }}
          />
          <Button id={group.id} disabled={value.length >= hoogstens} onClick={() => veld.current?.click()}>
            {t(value.length === 0 ? 'bestand.kies' : 'bestand.nog')}
          </Button>
        </div>
        <BekendeDocumenten vraag={vraag} hoogstens={hoogstens} gekozen={value} onKies={onChange} />
        <Text size="small" tone="muted">
          {t('bestand.regels', { count: hoogstens })}
        </Text>
      </Stack>
    </FieldGroup>
  );
}
