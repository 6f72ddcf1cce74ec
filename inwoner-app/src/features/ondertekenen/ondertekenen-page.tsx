import { answer, FoutMelding, Pagina, useApp, useOpmaak } from '@loket/app';
import type { ApiFout } from '@loket/app';
import type { MedeondertekeningRegel } from '@loket/contract';
import { Card, CardList, EmptyState, IconFileText, Section, SkeletonCards, Stack, StatusBadge } from '@loket/ui';
import type { StatusKind } from '@loket/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { CodeFormulier } from '../../components/code-formulier.tsx';
import { ondertekenenQuery } from './queries.ts';

const kleur: Record<MedeondertekeningRegel['stand'], StatusKind> = {
  gevraagd: 'wacht_op_u',
  getekend: 'afgerond',
  geweigerd: 'neutraal',
  teruggetrokken: 'neutraal',
  ingetrokken: 'neutraal',
};

/** What others ask me to sign, and the code of a mail. */
export function OndertekenenPage() {
  const { t, i18n } = useTranslation('ondertekenen');
  const { api } = useApp();
  const { data, error, refetch, isFetching } = useQuery(ondertekenenQuery(api, i18n.language));
  return (
    <Pagina titel={t('titel')} lead={t('lead')}>
      <Stack gap="l">
        {error && !data && (
          <FoutMelding fout={error} wat="formulier" onRetry={() => void refetch()} busy={isFetching} />
        )}
        {!error && !data && <SkeletonCards count={1} label={t('laden')} />}
        {data?.items.length === 0 && (
          <EmptyState icon={IconFileText} tone="good" title={t('leegTitel')}>
            {t('leeg')}
          </EmptyState>
        )}
        {data && data.items.length > 0 && (
          <Section title={t('lijst')}>
            <CardList>
              {data.items.map((een) => (
                <Kaart key={een.id} een={een} />
              ))}
            </CardList>
          </Section>
        )}
        <CodeInvullen />
      </Stack>
    </Pagina>
  );
}

function Kaart({ een }: { een: MedeondertekeningRegel }) {
  const { t } = useTranslation('ondertekenen');
  const opmaak = useOpmaak();
  const { id, formulier, aanvrager, stand, uiterlijk, verlopen, beslistOp } = een;
  const wanneer = beslistOp
    ? t('op', { datum: opmaak.datum(opmaak.dag(beslistOp)) })
    : t(verlopen ? 'telaat' : 'tot', { datum: opmaak.datum(uiterlijk) });
  return (
    <Card
      title={formulier}
      href={`/ondertekenen/${id}`}
      icon={IconFileText}
      badge={<StatusBadge kind={kleur[stand]} label={t(`stand.${stand}`)} />}
      meta={[t('van', { naam: aanvrager ?? t('onbekend') }), wanneer]}
    />
  );
}

/** For who is not known yet: the code makes the question hers. */
function CodeInvullen() {
  const { t } = useTranslation('ondertekenen');
  const { api } = useApp();
  const navigate = useNavigate();
  const open = useMutation<{ medeondertekeningId: string }, ApiFout, string>({
    mutationFn: (code) => answer(api.POST('/medeondertekeningen/_open', { body: { code } })),
    onSuccess: async ({ medeondertekeningId }) => navigate(`/ondertekenen/${medeondertekeningId}`),
  });
  return (
    <Section title={t('code.titel')}>
      <CodeFormulier
        woorden={{
          label: t('code.label'),
          uitleg: t('code.uitleg'),
          leeg: t('code.leeg'),
          fouten: t('code.fouten'),
          knop: t('code.knop'),
        }}
        geweigerd={open.error?.soort === 'niet-gevonden' ? t('code.fout') : undefined}
        mislukt={open.error && <FoutMelding fout={open.error} wat="formulier" />}
        bezig={open.isPending}
        onCode={(code) => open.mutate(code)}
      />
    </Section>
  );
}
