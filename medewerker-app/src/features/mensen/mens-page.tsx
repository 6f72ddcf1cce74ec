import { DatumTekst, FoutMelding, Pagina, useApp } from '@loket/app';
import { telefoonHref } from '@loket/app/zaak';
import type { MensDetail } from '@loket/contract';
import {
  ButtonLink,
  DescriptionList,
  IconMail,
  IconPhone,
  Link,
  Notice,
  Section,
  SkeletonText,
  Split,
  Stack,
} from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { MensLink, Portret } from '../../components/mens.tsx';
import { Aanwezig } from './aanwezig.tsx';
import { mensQuery } from './queries.ts';
import { useTaalnaam } from './taalnaam.ts';

/** One colleague: how to reach her, what she knows, and whom she stands beside. */
export function MensPage() {
  const { t } = useTranslation('mensen');
  const { api } = useApp();
  const { identificatie = '' } = useParams();
  const { data, error, refetch, isFetching } = useQuery(mensQuery(api, identificatie));
  return (
    <Pagina
      titel={data?.naam ?? t('collega')}
      kruimels={[{ label: t('titel'), href: '/mensen' }]}
      actions={data?.ikzelf && <ButtonLink href="/mensen/mijn-profiel">{t('pasAan')}</ButtonLink>}
    >
      {error && !data && <FoutMelding fout={error} wat="mens" onRetry={() => void refetch()} busy={isFetching} />}
      {!data && !error && <SkeletonText label={t('laden')} lines={8} />}
      {data && <Mens mens={data} />}
    </Pagina>
  );
}

function Mens({ mens }: { mens: MensDetail }) {
  const { t } = useTranslation('mensen');
  return (
    <Stack gap="l">
      <div className="mw-mens">
        <Portret mens={mens} groot />
        <Stack gap="xs">
          <span>{mens.functie}</span>
          <span>
            {mens.teams.map(({ id, naam }, plek) => (
              <span key={id}>
                {plek > 0 && ', '}
                <Link href={`/mensen/teams/${id}`}>{naam}</Link>
              </span>
            ))}
          </span>
          <span>
            <Aanwezig aanwezig={mens.aanwezig} />
          </span>
        </Stack>
      </div>
      {mens.aanwezig === 'uit-dienst' && mens.uitDienst && (
        <Notice kind="info" title={t('uitDienst.titel')}>
          {t('uitDienst.tekst')} <DatumTekst datum={mens.uitDienst} kort />
        </Notice>
      )}
      <Afwezig mens={mens} />
      <Split
        main={
          <Stack gap="l">
            <Section title={t('kan.titel')} look="panel">
              <Kan mens={mens} />
            </Section>
            {mens.leidt.length > 0 && (
              <Section title={t('leidt')} look="panel">
                <ul className="app-list">
                  {mens.leidt.map((een) => (
                    <li key={een.identificatie}>
                      <MensLink {...een} />
                    </li>
                  ))}
                </ul>
              </Section>
            )}
          </Stack>
        }
        aside={
          <Section title={t('bereik.titel')} look="panel">
            <Bereik mens={mens} />
          </Section>
        }
      />
    </Stack>
  );
}

/** That she is absent, or is going to be. */
function Afwezig({
  mens: { aanwezig, afwezig, straksAfwezig: straks, vervanger, vervangerNaam },
}: {
  mens: MensDetail;
}) {
  const { t } = useTranslation('mensen');
  if (!afwezig || !(aanwezig === 'afwezig' || (straks && aanwezig !== 'uit-dienst'))) return null;
  return (
    <Notice kind="info" title={t(straks ? 'afwezig.straks' : 'afwezig.titel')}>
      {straks && (
        <>
          {t('afwezig.vanaf')} <DatumTekst datum={afwezig.van} />.{' '}
        </>
      )}
      {afwezig.tot ? (
        <>
          {t('afwezig.tot')} <DatumTekst datum={afwezig.tot} />.{' '}
        </>
      ) : (
        `${t('afwezig.open')} `
      )}
      {vervanger && vervangerNaam && (
        <>
          {t('afwezig.vervanger')} <MensLink identificatie={vervanger} naam={vervangerNaam} />
        </>
      )}
    </Notice>
  );
}

function Kan({ mens: { vraagMijOver, vaardigheden, wijken, talen } }: { mens: MensDetail }) {
  const { t } = useTranslation('mensen');
  const taalnaam = useTaalnaam();
  const rij = (label: string, woorden: readonly string[]) => ({ label, value: woorden.join(', ') || t('leeg') });
  return (
    <DescriptionList
      rows={[
        rij(t('veld.vraagMijOver'), vraagMijOver),
        rij(t('veld.vaardigheden'), vaardigheden),
        rij(t('veld.wijken'), wijken),
        rij(t('veld.talen'), talen.map(taalnaam)),
      ]}
    />
  );
}

function Bereik({ mens }: { mens: MensDetail }) {
  const { t } = useTranslation('mensen');
  const { telefoon, email, locatie, werkdagen, leidinggevende, vervanger, vervangerNaam, rollen } = mens;
  const rows: { label: string; value: ReactNode }[] = [];
  if (telefoon)
    rows.push({
      label: t('bereik.telefoon'),
      value: (
        <Link icon={IconPhone} href={telefoonHref(telefoon)}>
          {telefoon}
        </Link>
      ),
    });
  if (email)
    rows.push({
      label: t('bereik.email'),
      value: (
        <Link icon={IconMail} href={`mailto:${email}`}>
          {email}
        </Link>
      ),
    });
  if (locatie) rows.push({ label: t('bereik.locatie'), value: locatie });
  rows.push({
    label: t('veld.werkdagen'),
    value: werkdagen.map((dag) => t(`dag.${dag as 1}`)).join(', ') || t('leeg'),
  });
  if (leidinggevende) rows.push({ label: t('bereik.leidinggevende'), value: <MensLink {...leidinggevende} /> });
  if (vervanger && vervangerNaam)
    rows.push({ label: t('bereik.vervanger'), value: <MensLink identificatie={vervanger} naam={vervangerNaam} /> });
  rows.push({ label: t('bereik.rol'), value: rollen.map(({ naam }) => naam).join(', ') || t('leeg') });
  return <DescriptionList look="stacked" rows={rows} />;
}
