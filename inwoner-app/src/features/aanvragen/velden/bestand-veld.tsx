import { done, useApp } from '@loket/app';
import type { BestandveldProps } from '@loket/app/formulier';
import { bestandstypen, eindenVan, magHier } from '@loket/formulieren';
import type { Bestand } from '@loket/formulieren';
import { FieldGroup, Stack, Text, useAnnouncer } from '@loket/ui';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { UploadFout } from '../../../components/bestand-upload.ts';
import type { Reden } from '../../../components/bestand-upload.ts';
import { BestandenKlaar, BestandenOnderweg, BestandKiezer } from '../../../components/bestanden/bestand-keuze.tsx';
import { useUploads } from '../../../components/bestanden/use-uploads.ts';
import { useInvullen } from '../invullen.ts';
import { BekendeDocumenten, isBekendDocument } from './bekende-documenten.tsx';

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
function Bestanden({ vraag, hoogstens, typen, value, onChange, ...group }: BestandveldProps) {
  const { t, i18n } = useTranslation('aanvragen');
  const { api } = useApp();
  const { formulier, welke } = useInvullen();
  const announce = useAnnouncer();
  const nu = useRef(value);
  nu.current = value;
  const path = { formulier: formulier.id };
  const foutTekst = (reden: Reden) => t(`bestand.fout.${reden}`);
  // what stays behind on the server is not sent, and swept
  const haalWeg = (bestandId: string) =>
    done(
      api.DELETE('/formulieren/{formulier}/bestanden/{bestandId}', {
        params: { path: { ...path, bestandId }, query: welke ? { welke } : {} },
      }),
    ).catch(() => undefined);
  const { onderweg, kies } = useUploads<Bestand>({
    pad: `/formulieren/${formulier.id}/bestanden${welke ? `?welke=${welke}` : ''}`,
    onGenomen: async (genomen) => {
      // Its name ends by what is in it, as the server found.
      if (!magHier(genomen.naam, typen)) {
        await haalWeg(genomen.id);
        throw new UploadFout('niet-gevraagd');
      }
      nu.current = [...nu.current, genomen];
      onChange(nu.current);
    },
    gezegd: ({ naam }) => t('bestand.toegevoegd', { naam }),
    foutTekst,
  });
  const verwijder = async (bestand: Bestand) => {
    const { id, naam } = bestand;
    onChange(value.filter((een) => een.id !== id));
    announce(t('bestand.weg', { naam }));
    if (!isBekendDocument(bestand)) await haalWeg(id);
  };
  const soorten = new Intl.ListFormat(i18n.language, { type: 'disjunction' }).format(
    (typen ?? bestandstypen).map((type) => t(`bestand.type.${type}`)),
  );
  return (
    <FieldGroup {...group} id={`${group.id}-groep`}>
      <Stack gap="s">
        <BestandenKlaar
          bestanden={value}
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
          id={group.id}
          meer={hoogstens > 1}
          accept={typen && eindenVan(typen).join(',')}
          label={t('bestand.kies')}
          disabled={value.length >= hoogstens}
          onKies={kies}
        >
          {t(value.length === 0 ? 'bestand.kies' : 'bestand.nog')}
        </BestandKiezer>
        <BekendeDocumenten vraag={vraag} hoogstens={hoogstens} gekozen={value} onKies={onChange} />
        <Text size="small" tone="muted">
          {t('bestand.regels', { count: hoogstens, soorten })}
        </Text>
      </Stack>
    </FieldGroup>
  );
}
