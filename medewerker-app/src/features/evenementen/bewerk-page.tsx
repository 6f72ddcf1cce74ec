import { FoutMelding, Pagina, useApp } from '@loket/app';
import type { EvenementDetail, EvenementInhoud, EvenementKeuzes } from '@loket/contract';
import { Button, Cluster, ErrorSummary, Notice, SkeletonText, Stack } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { Ingehaald } from '../../components/ingehaald.tsx';
import { NA_BEWAREN, NietBewaard } from '../../components/niet-bewaard.tsx';
import { useSchrijven } from '../../components/use-schrijven.ts';
import type { Bewaard } from '../../components/use-schrijven.ts';
import { EvenementVelden, foutVelden } from './evenement-velden.tsx';
import { bewaarEvenement, evenementQuery, haalEvenement, keuzesQuery } from './queries.ts';
import { useEvenementRegels } from './regels.ts';

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

/** What an editor keeps of an event. Who may not keep it any more finds nothing. */
function alsBewaard({ beheer }: EvenementDetail): Bewaard<EvenementInhoud> {
  if (!beheer) throw new Error('this event is not kept by her');
  return { versie: beheer.revisie, inhoud: beheer.inhoud };
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
  const regels = useEvenementRegels(keuzes);
  const schrijven = useSchrijven<EvenementInhoud, Bewaard<EvenementInhoud>>({
    begin: beheer?.inhoud ?? leeg,
    versie: beheer?.revisie ?? 0,
    bewaar: async (nu, revisie) => alsBewaard(await bewaarEvenement(api, id, { revisie: revisie || null, inhoud: nu })),
    haal: async () => alsBewaard(await haalEvenement(api, id)),
    onBewaard: async () => {
      await queryClient.invalidateQueries({ queryKey: ['evenementen'] });
      await navigate(`/evenementen/${id}`, { state: NA_BEWAREN });
    },
  });
  const { inhoud, setInhoud, opslag, gewijzigd } = schrijven;
  const fouten = opslag.error?.invalidParams ?? [];
  const velden = foutVelden.filter((veld) => fouten.some(({ name }) => name.split('.')[1] === veld));
  const bestaatNiet = fouten.some(({ code }) => code === 'bestaat-niet');
  return (
    <Stack gap="m" className="mw-formulier">
      <NietBewaard gewijzigd={gewijzigd} />
      <ErrorSummary
        title={t('nietBewaard')}
        errors={velden.map((veld) => ({ fieldId: `evenement-${veld}`, message: t(`fout.${veld}`) }))}
      />
      {bestaatNiet && <Notice kind="error" title={t('fout.bestaatNiet')} />}
      <Ingehaald schrijven={schrijven} regels={regels} />
      {opslag.error && fouten.length === 0 && <FoutMelding fout={opslag.error} wat="evenement" />}
      <EvenementVelden inhoud={inhoud} keuzes={keuzes} fouten={velden} onChange={setInhoud} />
      <Cluster>
        <Button variant="primary" busy={opslag.isPending} onClick={schrijven.bewaar}>
          {t('bewaar')}
        </Button>
      </Cluster>
    </Stack>
  );
}
