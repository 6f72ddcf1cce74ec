import { BronTekst, done, useApp } from '@loket/app';
import { useBestanden } from '@loket/app/zaak';
import type { ZaakRef } from '@loket/app/zaak';
import type { Documentvraag, Inzending, KlaarBestand } from '@loket/contract';
import { Card, FileList, Stack, Text, useAnnouncer } from '@loket/ui';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { inzendingQuery } from './queries.ts';
import type { Reden } from '../../components/bestand-upload.ts';
import { BestandenKlaar, BestandenOnderweg, BestandKiezer } from '../../components/bestanden/bestand-keuze.tsx';
import { useUploads } from '../../components/bestanden/use-uploads.ts';

interface VraagProps {
  vraag: Documentvraag;
  zaak: ZaakRef;
  klaar: KlaarBestand[];
  /** One upload more (1) or less (-1) is going on. */
  onBezig: (delta: 1 | -1) => void;
}

/** One kind of document: what of it is there, what lies ready, and choosing files, each with its progress. */
export function Vraag({ vraag, zaak, klaar, onBezig }: VraagProps) {
  const { t } = useTranslation('documenten');
  const { api, queryClient } = useApp();
  const announce = useAnnouncer();
  const aanwezig = useBestanden(zaak, vraag.aanwezig);
  const id = useId();
  const { queryKey } = inzendingQuery(api, zaak);
  const zet = (klaarNu: (nu: KlaarBestand[]) => KlaarBestand[]) =>
    queryClient.setQueryData<Inzending>(queryKey, (nu) => nu && { ...nu, klaar: klaarNu(nu.klaar) });
  const foutTekst = (reden: Reden) => t(`fout.${reden}`);
  const { onderweg, kies } = useUploads<KlaarBestand>({
    pad: `/zaken/${zaak.bron}/${zaak.id}/inzending/bestanden?soort=${vraag.id}`,
    onGenomen: (genomen) => void zet((nu) => [...nu, genomen]),
    gezegd: ({ naam }) => t('bestand.staatKlaar', { naam }),
    foutTekst,
    onBezig,
  });
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
        <BestandenKlaar
          bestanden={klaar}
          erachter={t('bestand.klaar')}
          verwijder={t('bestand.verwijder')}
          verwijderVan={(naam) => t('bestand.verwijderVan', { naam })}
          onVerwijder={(bestand) => void verwijder(bestand)}
        />
        <BestandenOnderweg
          onderweg={onderweg}
          bezig={(naam) => t('bestand.onderweg', { naam })}
          foutTekst={foutTekst}
        />
        <BestandKiezer
          meer
          veldId={id}
          label={t('bestand.kiesVoor', { naam: vraag.naam })}
          aria-describedby={`${id}-naam`}
          onKies={kies}
        >
          {t('bestand.kies')}
        </BestandKiezer>
      </Stack>
    </Card>
  );
}
