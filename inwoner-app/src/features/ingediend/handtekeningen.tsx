import { done, FoutMelding, useApp, useOpmaak } from '@loket/app';
import type { ApiFout } from '@loket/app';
import type { Ondertekenaar } from '@loket/contract';
import {
  Button,
  Card,
  CardList,
  Cluster,
  Dialog,
  Notice,
  Section,
  Stack,
  StatusBadge,
  Text,
  TextInput,
  useAnnouncer,
} from '@loket/ui';
import type { StatusKind } from '@loket/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';

const kleur: Record<Ondertekenaar['stand'], StatusKind> = {
  gevraagd: 'in_behandeling',
  getekend: 'afgerond',
  geweigerd: 'neutraal',
  teruggetrokken: 'neutraal',
  ingetrokken: 'neutraal',
};

/** Who must sign too, how that stands, and what one can do about it. */
export function Handtekeningen({
  ondertekenaars,
  ingetrokken,
}: {
  ondertekenaars: Ondertekenaar[];
  /** The form was taken back: nothing is asked any more. */
  ingetrokken: boolean;
}) {
  const { t } = useTranslation('ingediend');
  return (
    <Section title={t('handtekeningen.titel')} description={t('handtekeningen.uitleg')}>
      <CardList>
        {ondertekenaars.map((wie) => (
          <Handtekening key={wie.id} wie={wie} vast={ingetrokken} />
        ))}
      </CardList>
    </Section>
  );
}

function Handtekening({ wie, vast }: { wie: Ondertekenaar; vast: boolean }) {
  const { t } = useTranslation('ingediend');
  const opmaak = useOpmaak();
  const [bezig, setBezig] = useState<'opnieuw' | 'intrekken' | null>(null);
  const { naam, rol, waarom, stand, uiterlijk, verlopen, beslistOp } = wie;
  const datum = opmaak.datum(beslistOp ? opmaak.dag(beslistOp) : uiterlijk);
  return (
    <Card
      title={naam}
      badge={<StatusBadge kind={kleur[stand]} label={t(`handtekeningen.stand.${stand}`)} />}
      meta={t(`handtekeningen.rol.${rol}`)}
      actions={
        !vast &&
        stand !== 'getekend' &&
        bezig !== 'opnieuw' && (
          <Cluster gap="s">
            <Button size="small" onClick={() => setBezig('opnieuw')}>
              {t('handtekeningen.opnieuw')}
            </Button>
            {stand === 'gevraagd' && (
              <Button size="small" variant="subtle" onClick={() => setBezig('intrekken')}>
                {t('handtekeningen.trekIn')}
              </Button>
            )}
          </Cluster>
        )
      }
    >
      <Stack gap="xs">
        <Text>{t(`handtekeningen.${stand === 'gevraagd' && verlopen ? 'verlopen' : stand}`, { datum })}</Text>
        {stand === 'gevraagd' && (
          <>
            <Bereikt wie={wie} />
            <Text size="small">{waarom}</Text>
          </>
        )}
        {bezig === 'opnieuw' && <Opnieuw wie={wie} onKlaar={() => setBezig(null)} />}
      </Stack>
      <Intrekken wie={wie} open={bezig === 'intrekken'} onKlaar={() => setBezig(null)} />
    </Card>
  );
}

/** How the question reached her, as far as is known. */
function Bereikt({ wie: { email, bekend, onbezorgd, herinnerd } }: { wie: Ondertekenaar }) {
  const { t } = useTranslation('ingediend');
  if (onbezorgd) {
    return (
      <Notice kind="warning" live="polite">
        {t('handtekeningen.onbezorgd', { email })}
      </Notice>
    );
  }
  if (!email && !bekend) return <Notice kind="warning">{t('handtekeningen.nergens')}</Notice>;
  return (
    <>
      {email && (
        <Text size="small">
          {t('handtekeningen.perMail', { email })} {herinnerd && t('handtekeningen.herinnerd')}
        </Text>
      )}
      {bekend && <Text size="small">{t('handtekeningen.bekend')}</Text>}
    </>
  );
}

function useGewijzigd(gezegd: string, onKlaar: () => void) {
  const { queryClient } = useApp();
  const announce = useAnnouncer();
  return async () => {
    await queryClient.invalidateQueries({ queryKey: ['zaken', 'inzending'] });
    onKlaar();
    announce(gezegd);
  };
}

interface Props {
  wie: Ondertekenaar;
  onKlaar: () => void;
}

function Opnieuw({ wie: { id, naam, email, bekend }, onKlaar }: Props) {
  const { t } = useTranslation('ingediend');
  const { api } = useApp();
  const [adres, setAdres] = useState(email ?? '');
  const [fout, setFout] = useState<string>();
  const klaar = useGewijzigd(t('handtekeningen.verstuurd'), onKlaar);
  const vraag = useMutation<void, ApiFout>({
    mutationFn: () =>
      done(
        api.POST('/medeondertekeningen/{medeondertekeningId}/opnieuw', {
          params: { path: { medeondertekeningId: id } },
          body: { email: adres.trim() || null },
        }),
      ),
    onSuccess: klaar,
    onError: (error) => error.velden.includes('email') && setFout(t('handtekeningen.adresLeeg')),
  });
  const stuur = (event: FormEvent) => {
    event.preventDefault();
    const goed = adres.includes('@') || (bekend && adres.trim() === '');
    setFout(goed ? undefined : t('handtekeningen.adresLeeg'));
    if (goed) vraag.mutate();
  };
  return (
    <form onSubmit={stuur} noValidate>
      <Stack gap="s">
        <TextInput
          id={`adres-${id}`}
          type="email"
          label={t('handtekeningen.adres', { naam })}
          description={t('handtekeningen.adresUitleg')}
          error={fout}
          value={adres}
          maxLength={254}
          autoComplete="off"
          onChange={(event) => setAdres(event.target.value)}
        />
        {vraag.error && !fout && <Mislukt fout={vraag.error} />}
        <Cluster gap="s">
          <Button type="submit" variant="primary" busy={vraag.isPending}>
            {t('handtekeningen.verstuur')}
          </Button>
          <Button variant="subtle" onClick={onKlaar}>
            {t('handtekeningen.annuleer')}
          </Button>
        </Cluster>
      </Stack>
    </form>
  );
}

function Intrekken({ wie: { id, naam }, open, onKlaar }: Props & { open: boolean }) {
  const { t } = useTranslation('ingediend');
  const { api } = useApp();
  const klaar = useGewijzigd(t('handtekeningen.ingetrokkenGezegd'), onKlaar);
  const trekIn = useMutation<void, ApiFout>({
    mutationFn: () =>
      done(
        api.POST('/medeondertekeningen/{medeondertekeningId}/intrekken', {
          params: { path: { medeondertekeningId: id } },
        }),
      ),
    onSuccess: klaar,
  });
  return (
    <Dialog
      open={open}
      onClose={onKlaar}
      title={t('handtekeningen.zeker', { naam })}
      actions={
        <>
          <Button variant="danger" busy={trekIn.isPending} onClick={() => trekIn.mutate()}>
            {t('handtekeningen.ja')}
          </Button>
          <Button onClick={onKlaar}>{t('handtekeningen.nee')}</Button>
        </>
      }
    >
      <Stack gap="s">
        <Text>{t('handtekeningen.gevolg')}</Text>
        {trekIn.error && <Mislukt fout={trekIn.error} />}
      </Stack>
    </Dialog>
  );
}

function Mislukt({ fout }: { fout: ApiFout }) {
  const { t } = useTranslation('ingediend');
  if (fout.code === 'niet-meer-open' || fout.code === 'te-vaak') {
    return (
      <Notice kind="warning" live="polite">
        {t(fout.code === 'te-vaak' ? 'handtekeningen.teVaak' : 'handtekeningen.nietMeer')}
      </Notice>
    );
  }
  return <FoutMelding fout={fout} wat="formulier" />;
}
