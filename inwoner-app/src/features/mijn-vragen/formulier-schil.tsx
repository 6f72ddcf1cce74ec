import { BronTekst, FoutMelding, Pagina, useApp } from '@loket/app';
import type { ApiFout } from '@loket/app';
import type { VraagFormulier } from '@loket/contract';
import { Button, Cluster, ErrorSummary, Notice, SkeletonRows, Stack, Text } from '@loket/ui';
import { useQuery } from '@tanstack/react-query';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { formulierQuery, type OverZaak } from './queries.ts';

/** The case in the address, when the question began at a case. */
function useOverZaak(): OverZaak | null {
  const [params] = useSearchParams();
  const [bron, id] = [params.get('bron'), params.get('id')];
  return bron && id ? { bron, id } : null;
}

interface FormulierPaginaProps {
  soort: 'vraag' | 'bellen';
  children: (formulier: VraagFormulier) => ReactNode;
}

/** The page around a form: what it needs to know, or why that did not come. */
export function FormulierPagina({ soort, children }: FormulierPaginaProps) {
  const { t } = useTranslation('vragen');
  const { api } = useApp();
  const { data, error, refetch, isFetching } = useQuery(formulierQuery(api, useOverZaak()));
  const bellen = soort === 'bellen';
  return (
    <Pagina
      titel={t(bellen ? 'formulier.titelBellen' : 'formulier.titel')}
      lead={t(bellen ? 'formulier.leadBellen' : 'formulier.lead')}
      kruimels={[{ label: t('titel'), href: '/mijn-vragen' }]}
    >
      {!data && !error && <SkeletonRows rows={4} label={t('formulier.laden')} />}
      {error && !data && <FoutMelding fout={error} wat="vragen" onRetry={() => void refetch()} busy={isFetching} />}
      {data?.zaak && (
        <Text>
          {t(bellen ? 'formulier.overZaakBellen' : 'formulier.overZaak')}{' '}
          <strong>
            <BronTekst>{data.zaak.titel}</BronTekst>
          </strong>{' '}
          ({data.zaak.nummer})
        </Text>
      )}
      {data && children(data)}
    </Pagina>
  );
}

export interface Veldfout {
  fieldId: string;
  message: string;
}

interface FormulierProps {
  fouten: Veldfout[];
  mislukt: ApiFout | null;
  bewaard: boolean;
  onVerstuur: (event: FormEvent) => void;
  bezig: boolean;
  knop: string;
  children: ReactNode;
}

/** What every form here has: errors on top, what was kept, and one button. */
export function Formulier({ fouten, mislukt, bewaard, onVerstuur, bezig, knop, children }: FormulierProps) {
  const { t } = useTranslation('vragen');
  return (
    <form noValidate onSubmit={onVerstuur}>
      <Stack gap="l">
        <ErrorSummary title={t('formulier.fouten')} errors={fouten} />
        {mislukt && fouten.length === 0 && (
          <Notice kind="error" live="assertive" title={t('formulier.mislukt')}>
            {t('formulier.misluktTekst')}
          </Notice>
        )}
        {bewaard && <Notice kind="info" title={t('formulier.bewaard')} />}
        {children}
        <Stack gap="s">
          <Cluster>
            <Button type="submit" variant="primary" busy={bezig} busyLabel={t('formulier.bezig')}>
              {knop}
            </Button>
          </Cluster>
          <Text size="small" tone="muted">
            {t('formulier.bewaarUitleg')}
          </Text>
        </Stack>
      </Stack>
    </form>
  );
}
