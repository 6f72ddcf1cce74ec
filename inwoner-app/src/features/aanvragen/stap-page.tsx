import { Pagina, SourceNotice } from '@loket/app';
import {
  AdreszoekerProvider,
  BestandveldProvider,
  StapInhoud,
  useFormTekst,
  useFoutzinnen,
  veldId,
} from '@loket/app/formulier';
import type { Fout } from '@loket/formulieren';
import { foutenVan, plaatsVan, verderBij, volgende, vorige } from '@loket/formulieren';
import { Button, Cluster, ErrorSummary, Link, Notice, Stack, StepProgress } from '@loket/ui';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation, useNavigate, useParams, useSearchParams } from 'react-router';
import { Bewaard } from './bewaard.tsx';
import { useInvullen } from './invullen.ts';
import { startPad, stapPad } from './paden.ts';
import { AdresZoeker } from './velden/adres-zoeker.tsx';
import { BestandVeld } from './velden/bestand-veld.tsx';
import { VraagVeld } from './velden/vraag-veld.tsx';

/** One page of a form: one subject. */
export function StapPage() {
  const { stap = '' } = useParams();
  const { gang, formulier, welke } = useInvullen();
  const plaats = plaatsVan(gang, stap);
  if (plaats?.soort === 'stap') return <Stap key={stap} plaats={plaats} />;
  const verder = verderBij(gang);
  return (
    <Navigate to={stapPad(formulier.id, verder.soort === 'stap' ? verder.stap.stap.id : null, { welke })} replace />
  );
}

type Plaats = Extract<NonNullable<ReturnType<typeof plaatsVan>>, { soort: 'stap' }>;

function Stap({ plaats: { stap: zichtbaar, nummer, aantal } }: { plaats: Plaats }) {
  const { t } = useTranslation('aanvragen');
  const tekst = useFormTekst();
  const zin = useFoutzinnen(zichtbaar);
  const navigate = useNavigate();
  const { state } = useLocation() as { state: { toonFouten?: true } | null };
  const [zoek] = useSearchParams();
  const naarControle = zoek.get('terug') === 'controleren';
  const { formulier, gang, opslag, ontbrekend, nieuwereVersie, welke } = useInvullen();
  const { stap } = zichtbaar;
  // As they were when she asked to go on: a summary that changes with every key would take the focus each time.
  const [getoond, setGetoond] = useState<{ fouten: Fout[]; keer: number }>(() => ({
    fouten: state?.toonFouten ? foutenVan(zichtbaar) : [],
    keer: 0,
  }));
  const terug = vorige(gang, stap.id);

  const verder = async (event: FormEvent) => {
    event.preventDefault();
    const fouten = foutenVan(zichtbaar);
    setGetoond(({ keer }) => ({ fouten, keer: keer + 1 }));
    if (fouten.length > 0) return;
    const naar = naarControle ? verderBij(gang) : volgende(gang, stap.id);
    await navigate(
      naar.soort === 'stap'
        ? stapPad(formulier.id, naar.stap.stap.id, { welke, ...(naarControle && { terug: 'controleren' }) })
        : stapPad(formulier.id, null, { welke }),
    );
    void opslag?.nu('stap');
  };
  return (
    <Pagina
      titel={tekst(stap.titel)}
      tabblad={`${tekst(stap.titel)} – ${tekst(formulier.titel)}`}
      kruimels={[{ label: tekst(formulier.titel), href: startPad(formulier.id, { welke }) }]}
      over={t('stap', { nummer, aantal })}
    >
      <StepProgress current={nummer} total={aantal} />
      {nieuwereVersie && nummer === 1 && <Notice kind="info" title={t('nieuwereVersie')} />}
      {nummer === 1 && ontbrekend.length > 0 && (
        <SourceNotice
          ontbrekend={ontbrekend}
          peilmoment={ontbrekend[0]?.sinds ?? ''}
          onRetry={() => location.reload()}
        />
      )}
      <form onSubmit={(event) => void verder(event)} noValidate aria-label={tekst(stap.titel)}>
        <Stack gap="l">
          <ErrorSummary
            key={getoond.keer}
            title={t('fouten', { count: getoond.fouten.length })}
            errors={getoond.fouten.map((fout) => ({ fieldId: veldId(fout.pad), message: zin(fout) }))}
          />
          <BestandveldProvider value={BestandVeld}>
            <AdreszoekerProvider value={opslag ? AdresZoeker : null}>
              <StapInhoud
                stap={zichtbaar}
                veld={(gesteld) => <VraagVeld gesteld={gesteld} fouten={getoond.fouten} />}
              />
            </AdreszoekerProvider>
          </BestandveldProvider>
          <Stack gap="s">
            <Cluster gap="m">
              <Button type="submit" variant="primary">
                {t(naarControle ? 'terugNaarControle' : 'volgende')}
              </Button>
              <Link
                href={
                  terug?.soort === 'stap'
                    ? stapPad(formulier.id, terug.stap.stap.id, { welke })
                    : startPad(formulier.id, { welke })
                }
              >
                {t('vorige')}
              </Link>
            </Cluster>
            <Bewaard />
          </Stack>
        </Stack>
      </form>
    </Pagina>
  );
}
