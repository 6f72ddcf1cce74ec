import { answer, FoutMelding, useApp } from '@loket/app';
import { Button, IconDownload, Section, Stack, Text, useAnnouncer } from '@loket/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { OpnieuwInloggen } from './opnieuw-inloggen.tsx';

/** Saves what came as a file of this device; in memory it is gone at once. */
function bewaar(blob: Blob, naam: string): void {
  const url = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement('a'), { href: url, download: naam });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 0);
}

/** Everything about me in one file. */
export function Downloaden({ vers }: { vers: boolean }) {
  const { t, i18n } = useTranslation('account');
  const { api } = useApp();
  const announce = useAnnouncer();
  const download = useMutation({
    mutationFn: async () => {
      const taal = i18n.language === 'en' ? 'en' : 'nl';
      const blob: unknown = await answer(
        api.GET('/account/download', { params: { query: { taal } }, parseAs: 'blob' }),
      );
      bewaar(blob as Blob, 'mijn-gegevens.zip');
    },
    onSuccess: () => announce(t('download.klaar')),
  });
  const verlopen = download.error?.code === 'opnieuw-inloggen';
  return (
    <Section title={t('download.titel')} look="panel">
      <Stack gap="m">
        <Text>{t('download.tekst')}</Text>
        <Text>{t('download.veilig')}</Text>
        {!vers || verlopen ? (
          <OpnieuwInloggen />
        ) : (
          <div>
            <Button
              variant="primary"
              icon={IconDownload}
              onClick={() => download.mutate()}
              busy={download.isPending}
              busyLabel={t('download.bezig')}
            >
              {t('download.knop')}
            </Button>
          </div>
        )}
        {download.isSuccess && <Text>{t('download.klaar')}</Text>}
        {download.error && !verlopen && <FoutMelding fout={download.error} wat="gegevens" />}
      </Stack>
    </Section>
  );
}
