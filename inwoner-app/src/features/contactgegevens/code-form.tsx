import type { Contactgegevens } from '@loket/contract';
import { Button, Cluster, Heading, Notice, Panel, Stack, TextInput, useAnnouncer } from '@loket/ui';
import type { FormEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWijzigen } from './queries.ts';
import { Mislukt } from './schil.tsx';

interface CodeFormProps {
  controle: Contactgegevens['controles'][number];
  minuten: number;
}

/** The code that was sent to an address, to prove whose it is. */
export function CodeForm({ controle, minuten }: CodeFormProps) {
  const { t } = useTranslation('contactgegevens');
  const announce = useAnnouncer();
  const [code, setCode] = useState('');
  const [over, setOver] = useState(controle.pogingenOver);
  const veld = useRef<HTMLInputElement>(null);
  const path = { controleId: controle.id };
  const bevestig = useWijzigen<string>((api, gegeven) =>
    api.POST('/contactgegevens/controles/{controleId}/bevestiging', { params: { path }, body: { code: gegeven } }),
  );
  const opnieuw = useWijzigen<void>((api) =>
    api.POST('/contactgegevens/controles/{controleId}/code', { params: { path } }),
  );
  const stop = useWijzigen<void>((api) => api.DELETE('/contactgegevens/controles/{controleId}', { params: { path } }));
  useEffect(() => veld.current?.focus(), []);
  const fout = (bevestig.error?.velden.length ?? 0) > 0;
  const verstuur = (event: FormEvent) => {
    event.preventDefault();
    opnieuw.reset();
    bevestig.mutate(code, {
      onSuccess: () => announce(t('code.bevestigd', { adres: controle.adres }), 'polite'),
      onError: ({ velden }) => {
        if (velden.length > 0 && /^\s*(\d\s*){6}$/.test(code)) setOver((nog) => Math.max(0, nog - 1));
        veld.current?.focus();
      },
    });
  };
  const vraagNieuwe = () =>
    opnieuw.mutate(undefined, {
      onSuccess: () => {
        setOver(5);
        setCode('');
        bevestig.reset();
        veld.current?.focus();
      },
    });
  return (
    <Panel>
      <form noValidate onSubmit={verstuur}>
        <Stack gap="m">
          <Heading level={3}>{t('code.titel')}</Heading>
          <Mislukt fout={opnieuw.error ?? bevestig.error} />
          {opnieuw.isSuccess && !fout && <Notice kind="success" live="polite" title={t('code.gestuurd')} />}
          <TextInput
            ref={veld}
            label={t('code.label')}
            description={t(`code.uitleg.${controle.soort}`, { adres: controle.adres, minuten })}
            error={fout ? (over > 0 ? t('code.fout', { count: over }) : t('code.op')) : undefined}
            width="short"
            inputMode="numeric"
            autoComplete="one-time-code"
            dir="ltr"
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
          <Cluster>
            <Button type="submit" variant="primary" busy={bevestig.isPending} busyLabel={t('code.bezig')}>
              {t('code.knop')}
            </Button>
            <Button busy={opnieuw.isPending} busyLabel={t('code.opnieuwBezig')} onClick={vraagNieuwe}>
              {t('code.opnieuw')}
            </Button>
            <Button variant="subtle" busy={stop.isPending} onClick={() => stop.mutate()}>
              {t('code.stop')}
            </Button>
          </Cluster>
        </Stack>
      </form>
    </Panel>
  );
}
