import { Pagina, SourceNotice } from '@loket/app';
import type { Fout } from '@loket/formulieren';
import { foutenVan, plaatsVan, verderBij, volgende, vorige } from '@loket/formulieren';
import { Button, Cluster, Details, ErrorSummary, Link, Notice, Stack, StepProgress } from '@loket/ui';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation, useNavigate, useParams, useSearchParams } from 'react-router';
import { Bewaard } from './bewaard.tsx';
import { useInvullen } from './invullen.ts';
import { stapPad } from './paden.ts';
import { FormTekst, useFormTekst } from './tekst.tsx';
import { VraagVeld } from './velden/vraag-veld.tsx';
import { useFoutwoorden, veldId } from './woorden.ts';
import './aanvragen.css';

/** One page of a form: one subject. */
export function StapPage() {
  const { stap = '' } = useParams();
  const { gang, formulier } = useInvullen();
  const plaats = plaatsVan(gang, stap);
  if (plaats?.soort === 'stap') return <Stap key={stap} plaats={plaats} />;
  const verder = verderBij(gang);
  return <Navigate to={stapPad(formulier.id, verder.soort === 'stap' ? verder.stap.stap.id : null)} replace />;
}

type Plaats = Extract<NonNullable<ReturnType<typeof plaatsVan>>, { soort: 'stap' }>;

function Stap({ plaats: { stap: zichtbaar, nummer, aantal } }: { plaats: Plaats }) {
  const { t } = useTranslation('aanvragen');
  const tekst = useFormTekst();
  const woorden = useFoutwoorden();
  const navigate = useNavigate();
  const { state } = useLocation() as { state: { toonFouten?: true } | null };
  const [zoek] = useSearchParams();
  const naarControle = zoek.get('terug') === 'controleren';
  const { formulier, gang, opslag, ontbrekend, nieuwereVersie } = useInvullen();
  const { stap, onderdelen } = zichtbaar;
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
        ? `${stapPad(formulier.id, naar.stap.stap.id)}${naarControle ? '?terug=controleren' : ''}`
        : stapPad(formulier.id, null),
    );
    void opslag?.nu('stap');
  };
  const vragen = onderdelen.flatMap((deel) => ('vraag' in deel ? [deel.vraag] : []));
  const labelVan = (pad: string) => {
    const [id = '', , deel] = pad.split(/[.#]/);
    const vraag = vragen.find((een) => een.id === id);
    const binnen = vraag?.soort === 'groep' && deel ? vraag.vragen.find((een) => een.id === deel) : vraag;
    return binnen ? tekst(binnen.label) : '';
  };
  const zin = (fout: Fout) => {
    const label = labelVan(fout.pad);
    return `${label}${/[?!.:]$/.test(label) ? '' : ':'} ${woorden(fout)}`;
  };
  return (
    <Pagina
      titel={tekst(stap.titel)}
      tabblad={`${tekst(stap.titel)} – ${tekst(formulier.titel)}`}
      kruimels={[{ label: tekst(formulier.titel), href: `/aanvragen/${formulier.id}` }]}
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
          {onderdelen.map((deel) =>
            'vraag' in deel ? (
              <VraagVeld key={deel.vraag.id} gesteld={deel} fouten={getoond.fouten} />
            ) : (
              <Notice key={deel.id} kind={deel.toon === 'dringend' ? 'warning' : 'info'}>
                <FormTekst tekst={deel.tekst} />
              </Notice>
            ),
          )}
          {vragen.length > 0 && (
            <Details summary={t('waarom')}>
              <dl className="app-form-why">
                {vragen.map(({ id, label, waarom }) => (
                  <div key={id}>
                    <dt>
                      <FormTekst tekst={label} />
                    </dt>
                    <dd>
                      <FormTekst tekst={waarom} />
                    </dd>
                  </div>
                ))}
              </dl>
            </Details>
          )}
          <Stack gap="s">
            <Cluster gap="m">
              <Button type="submit" variant="primary">
                {t(naarControle ? 'terugNaarControle' : 'volgende')}
              </Button>
              <Link
                href={
                  terug?.soort === 'stap' ? stapPad(formulier.id, terug.stap.stap.id) : `/aanvragen/${formulier.id}`
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
