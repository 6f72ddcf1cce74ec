import { BronTekst, done, useApp, useOpmaak } from '@loket/app';
import { useBestanden } from '@loket/app/zaak';
import type { ZaakRef } from '@loket/app/zaak';
import type { Documentvraag, Inzending, KlaarBestand } from '@loket/contract';
import { Button, Card, FileList, IconX, Stack, Text, useAnnouncer } from '@loket/ui';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inzendingQuery } from './queries.ts';
import { upload, UploadFout } from '../../components/bestand-upload.ts';
import type { Reden } from '../../components/bestand-upload.ts';

interface VraagProps {
  vraag: Documentvraag;
  zaak: ZaakRef;
  klaar: KlaarBestand[];
  /** One upload more (1) or less (-1) is going on. */
  onBezig: (delta: 1 | -1) => void;
}

interface Onderweg {
  sleutel: string;
  naam: string;
  /** From 0 to 1; absent when it was refused. */
  deel?: number;
  reden?: Reden;
}

/** One kind of document: what of it is there, what lies ready, and choosing files, each with its progress. */
export function Vraag({ vraag, zaak, klaar, onBezig }: VraagProps) {
  const { t } = useTranslation('documenten');
  const { api, queryClient, session } = useApp();
  const announce = useAnnouncer();
  const opmaak = useOpmaak();
  const aanwezig = useBestanden(zaak, vraag.aanwezig);
  const [onderweg, setOnderweg] = useState<Onderweg[]>([]);
  const veld = useRef<HTMLInputElement>(null);
  const id = useId();
  const { queryKey } = inzendingQuery(api, zaak);

  const wijzig = (sleutel: string, nieuw: Partial<Onderweg> | null) =>
    setOnderweg((nu) =>
      nieuw === null
        ? nu.filter((een) => een.sleutel !== sleutel)
        : nu.map((een) => (een.sleutel === sleutel ? { ...een, ...nieuw } : een)),
    );
  const zet = (klaarNu: (nu: KlaarBestand[]) => KlaarBestand[]) =>
    queryClient.setQueryData<Inzending>(queryKey, (nu) => nu && { ...nu, klaar: klaarNu(nu.klaar) });

  const neem = async (bestand: File) => {
    const sleutel = crypto.randomUUID();
    setOnderweg((nu) => [...nu, { sleutel, naam: bestand.name, deel: 0 }]);
    onBezig(1);
    try {
      const genomen = await upload<KlaarBestand>({
        pad: `/zaken/${zaak.bron}/${zaak.id}/inzending/bestanden?soort=${vraag.id}`,
        bestand,
        csrfToken: session.csrfToken() ?? '',
        onVoortgang: (deel) => wijzig(sleutel, { deel }),
      });
      zet((nu) => [...nu, genomen]);
      wijzig(sleutel, null);
      announce(t('bestand.staatKlaar', { naam: genomen.naam }));
    } catch (error) {
      const reden = error instanceof UploadFout ? error.reden : 'onverwacht';
      if (reden === 'sessie') void session.ask().catch(() => undefined);
      setOnderweg((nu) => nu.map((een) => (een.sleutel === sleutel ? { sleutel, naam: een.naam, reden } : een)));
      announce(`${bestand.name}: ${t(`fout.${reden}`)}`, 'assertive');
    } finally {
      onBezig(-1);
    }
  };
  const verwijder = async (bestand: KlaarBestand) => {
    const path = { ...zaak, bestandId: bestand.id };
    await done(api.DELETE('/zaken/{bron}/{id}/inzending/bestanden/{bestandId}', { params: { path } }));
    zet((nu) => nu.filter((een) => een.id !== bestand.id));
    announce(t('bestand.weg', { naam: bestand.naam }));
  };

  return (
    <Card
      title={
        <span id={`${id}-naam`}>
          <BronTekst>{vraag.naam}</BronTekst>
        </span>
      }
    >
      <Stack gap="s">
        <Text>{aanwezig.length > 0 ? t('vraag.aanwezig') : t(`vraag.${vraag.gevraagd}`)}</Text>
        {aanwezig.length > 0 && <FileList label={t('vraag.aanwezigVan', { naam: vraag.naam })} files={aanwezig} />}
        {klaar.length > 0 && (
          <ul className="app-receipts">
            {klaar.map((bestand) => (
              <li key={bestand.id} className="app-ask__file">
                <Text>
                  <BronTekst>{bestand.naam}</BronTekst> ({opmaak.omvang(bestand.omvang)}) – {t('bestand.klaar')}
                </Text>
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
                <strong>{naam}</strong>: {t(`fout.${reden}`)}
              </span>
            </p>
          ) : (
            <div key={sleutel}>
              <label htmlFor={sleutel}>{t('bestand.onderweg', { naam })}</label>
              <progress id={sleutel} className="app-ask__progress" max={1} value={deel ?? 0} />
            </div>
          ),
        )}
        <div>
          <input
            ref={veld}
            id={id}
            type="file"
            multiple
            className="loket-visually-hidden"
            tabIndex={-1}
            aria-label={t('bestand.kiesVoor', { naam: vraag.naam })}
            onChange={(event) => {
              const bestanden = [...(event.target.files ?? [])];
              event.target.value = '';
              setOnderweg((nu) => nu.filter(({ reden }) => reden === undefined));
              for (const bestand of bestanden) void neem(bestand);
            }}
          />
          <Button aria-describedby={`${id}-naam`} onClick={() => veld.current?.click()}>
            {t('bestand.kies')}
          </Button>
        </div>
      </Stack>
    </Card>
  );
}
