import { done, FoutMelding, useApp } from '@loket/app';
import type { ApiFout } from '@loket/app';
import type { Medeondertekening } from '@loket/contract';
import {
  Button,
  Checkbox,
  Cluster,
  Dialog,
  ErrorSummary,
  IconCircleCheck,
  Notice,
  Section,
  Stack,
  Text,
  Textarea,
} from '@loket/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** What was decided shows on this page, in the list and on home. */
function useBesluit<Wat = void>(stuur: (wat: Wat) => Promise<unknown>) {
  const { queryClient } = useApp();
  return useMutation<unknown, ApiFout, Wat>({
    mutationFn: stuur,
    onSettled: () =>
      Promise.all(
        [['zaken', 'ondertekenen'], ['overzicht']].map((queryKey) => queryClient.invalidateQueries({ queryKey })),
      ),
  });
}

/** Signing, with what one agrees with; or saying why not. */
export function Tekenen({ een }: { een: Medeondertekening }) {
  const { t } = useTranslation('ondertekenen');
  const { api } = useApp();
  const [akkoord, setAkkoord] = useState(false);
  const [fout, setFout] = useState<string>();
  const params = { path: { medeondertekeningId: een.id } };
  const teken = useBesluit(() =>
    done(api.POST('/medeondertekeningen/{medeondertekeningId}/ondertekenen', { params, body: { akkoord: true } })),
  );
  return (
    <>
      <Section title={t('detail.tekenTitel')}>
        <Stack gap="m">
          <ErrorSummary title={t('detail.fouten')} errors={fout ? [{ fieldId: 'akkoord', message: fout }] : []} />
          <Checkbox
            id="akkoord"
            label={een.akkoord}
            error={fout}
            checked={akkoord}
            onChange={(event) => {
              setAkkoord(event.target.checked);
              setFout(undefined);
            }}
          />
          {teken.error && <Mislukt fout={teken.error} />}
          <Cluster>
            <Button
              variant="primary"
              icon={IconCircleCheck}
              busy={teken.isPending}
              busyLabel={t('detail.bezig')}
              onClick={() => {
                setFout(akkoord ? undefined : t('detail.akkoordFout'));
                if (akkoord && !teken.isPending) teken.mutate();
              }}
            >
              {t('detail.teken')}
            </Button>
          </Cluster>
        </Stack>
      </Section>
      <Weigeren een={een} />
    </>
  );
}

function Weigeren({ een }: { een: Medeondertekening }) {
  const { t } = useTranslation('ondertekenen');
  const { api } = useApp();
  const [open, setOpen] = useState(false);
  const [reden, setReden] = useState('');
  const [fout, setFout] = useState<string>();
  const params = { path: { medeondertekeningId: een.id } };
  const weiger = useBesluit(() =>
    done(api.POST('/medeondertekeningen/{medeondertekeningId}/weigeren', { params, body: { reden: reden.trim() } })),
  );
  return (
    <Section title={t('detail.weigerTitel')} description={t('detail.weigerUitleg')}>
      <Stack gap="m">
        <Text>{t('detail.veilig')}</Text>
        {open ? (
          <>
            <Textarea
              id="reden"
              label={t('detail.reden')}
              error={fout}
              value={reden}
              maxLength={1000}
              rows={4}
              onChange={(event) => setReden(event.target.value)}
            />
            {weiger.error && <Mislukt fout={weiger.error} />}
            <Cluster gap="s">
              <Button
                busy={weiger.isPending}
                onClick={() => {
                  setFout(reden.trim() ? undefined : t('detail.redenFout'));
                  if (reden.trim() && !weiger.isPending) weiger.mutate();
                }}
              >
                {t('detail.weigerVerstuur')}
              </Button>
              <Button variant="subtle" onClick={() => setOpen(false)}>
                {t('detail.annuleer')}
              </Button>
            </Cluster>
          </>
        ) : (
          <Cluster>
            <Button onClick={() => setOpen(true)}>{t('detail.weiger')}</Button>
          </Cluster>
        )}
      </Stack>
    </Section>
  );
}

/** Taking it back, as long as nobody has begun to handle the case. */
export function TrekTerug({ een }: { een: Medeondertekening }) {
  const { t } = useTranslation('ondertekenen');
  const { api } = useApp();
  const [vraagt, setVraagt] = useState(false);
  const params = { path: { medeondertekeningId: een.id } };
  const trekTerug = useBesluit(() =>
    done(api.POST('/medeondertekeningen/{medeondertekeningId}/terugtrekken', { params })),
  );
  return (
    <Stack gap="s">
      <Text>{t('detail.trekUitleg')}</Text>
      <Cluster>
        <Button onClick={() => setVraagt(true)}>{t('detail.trekTerug')}</Button>
      </Cluster>
      <Dialog
        open={vraagt}
        onClose={() => setVraagt(false)}
        title={t('detail.zeker')}
        actions={
          <>
            <Button variant="danger" busy={trekTerug.isPending} onClick={() => trekTerug.mutate()}>
              {t('detail.ja')}
            </Button>
            <Button onClick={() => setVraagt(false)}>{t('detail.nee')}</Button>
          </>
        }
      >
        <Stack gap="s">
          <Text>{t('detail.gevolg')}</Text>
          {trekTerug.error && <Mislukt fout={trekTerug.error} />}
        </Stack>
      </Dialog>
    </Stack>
  );
}

function Mislukt({ fout }: { fout: ApiFout }) {
  const { t } = useTranslation('ondertekenen');
  if (fout.code === 'niet-meer-open') {
    return (
      <Notice kind="warning" live="polite">
        {t('detail.nietMeer')}
      </Notice>
    );
  }
  return <FoutMelding fout={fout} wat="formulier" />;
}
