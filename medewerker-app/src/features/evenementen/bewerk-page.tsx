import { FoutMelding, Pagina, useApp } from '@loket/app';
import type { EvenementDetail, EvenementInhoud, EvenementKeuzes } from '@loket/contract';
import { Button, Cluster, ErrorSummary, Notice, SkeletonText, Stack } from '@loket/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { EvenementVelden, foutVelden } from './evenement-velden.tsx';
import { bewaarEvenement, evenementQuery, keuzesQuery } from './queries.ts';

const leeg: EvenementInhoud = {
  titel: '',
  omschrijving: '',
  soort: 'locatie',
  plek: '',
  adres: null,
  begin: '',
  eind: '',
  plaatsen: null,
  sluitOp: null,
  doelgroep: ['medewerker'],
};

/** Makes or changes an event. */
export function BewerkPage() {
  const { t } = useTranslation('evenementen');
  const { api } = useApp();
  const { evenementId = '' } = useParams();
  const nieuw = useSearchParams()[0].has('nieuw');
  const keuzes = useQuery(keuzesQuery(api));
  const evenement = useQuery({ ...evenementQuery(api, evenementId), enabled: !nieuw });
  const fout = keuzes.error ?? evenement.error;
  const beheer = evenement.data?.beheer;
  return (
    <Pagina
      titel={nieuw ? t('nieuw') : (evenement.data?.titel ?? t('een'))}
      kruimels={[{ label: t('titel'), href: '/evenementen' }]}
    >
      {fout && <FoutMelding fout={fout} wat="evenement" onRetry={() => void keuzes.refetch()} />}
      {!fout && !keuzes.data && <SkeletonText label={t('laden')} lines={8} />}
      {keuzes.data && (nieuw || beheer) && (
        <Formulier id={evenementId} beheer={nieuw ? null : (beheer ?? null)} keuzes={keuzes.data} />
      )}
    </Pagina>
  );
}

interface FormulierProps {
  id: string;
  beheer: EvenementDetail['beheer'];
  keuzes: EvenementKeuzes;
}

function Formulier({ id, beheer, keuzes }: FormulierProps) {
  const { t } = useTranslation('evenementen');
  const { api, queryClient } = useApp();
  const navigate = useNavigate();
  const [inhoud, setInhoud] = useState(beheer?.inhoud ?? leeg);
  const bewaar = useMutation({
    mutationFn: () => bewaarEvenement(api, id, { revisie: beheer?.revisie ?? null, inhoud }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['evenementen'] });
      await navigate(`/evenementen/${id}`);
    },
  });
  const fouten = bewaar.error?.invalidParams ?? [];
  const ingehaald = fouten.some(({ name }) => name === 'revisie');
  const velden = foutVelden.filter((veld) => fouten.some(({ name }) => name.split('.')[1] === veld));
  const bestaatNiet = fouten.some(({ code }) => code === 'bestaat-niet');
  return (
    <Stack gap="m" className="mw-formulier">
      <ErrorSummary
        title={t('nietBewaard')}
        errors={velden.map((veld) => ({ fieldId: `evenement-${veld}`, message: t(`fout.${veld}`) }))}
      />
      {bestaatNiet && <Notice kind="error" title={t('fout.bestaatNiet')} />}
      {ingehaald && (
        <Notice kind="error" live="assertive" title={t('fout.ingehaald')}>
          {t('fout.ingehaaldUitleg')}
        </Notice>
      )}
      {bewaar.error && fouten.length === 0 && <FoutMelding fout={bewaar.error} wat="evenement" />}
      <EvenementVelden inhoud={inhoud} keuzes={keuzes} fouten={velden} onChange={setInhoud} />
      <Cluster>
        <Button variant="primary" busy={bewaar.isPending} onClick={() => bewaar.mutate()}>
          {t('bewaar')}
        </Button>
      </Cluster>
    </Stack>
  );
}
