import { useApp } from '@loket/app';
import type { MensDetail } from '@loket/contract';
import { Button, Cluster, FormField, LiveRegion, Stack } from '@loket/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Portret } from '../../components/mens.tsx';
import { verwijderFoto, zetFoto } from './queries.ts';

const fouten = ['geen-foto', 'te-veel-pixels', 'virus', 'niet-gescand'] as const;

/** My photo: chosen, it is sent at once. */
export function FotoVeld({ mens }: { mens: MensDetail }) {
  const { t } = useTranslation('mensen');
  const { api, queryClient } = useApp();
  const vernieuw = () => queryClient.invalidateQueries({ queryKey: ['mensen'] });
  const zet = useMutation({ mutationFn: (foto: File) => zetFoto(api, foto), onSuccess: vernieuw });
  const haalWeg = useMutation({ mutationFn: () => verwijderFoto(api), onSuccess: vernieuw });
  const code = zet.error?.invalidParams[0]?.code;
  const bekend = fouten.find((een) => een === code);
  const teGroot = zet.error?.status === 413 ? 'te-groot' : 'anders';
  return (
    <div className="mw-mens">
      <Portret mens={mens} groot />
      <Stack gap="s">
        <FormField
          label={t('foto.label')}
          description={t('foto.uitleg')}
          error={zet.error ? t(`foto.fout.${bekend ?? teGroot}`) : undefined}
        >
          {(field) => (
            <input
              {...field}
              type="file"
              accept="image/jpeg,image/png,image/webp"
              onChange={(event) => {
                const [foto] = event.target.files ?? [];
                if (foto) zet.mutate(foto);
              }}
            />
          )}
        </FormField>
        <Cluster>
          {mens.foto && (
            <Button size="small" busy={haalWeg.isPending} onClick={() => haalWeg.mutate()}>
              {t('foto.haalWeg')}
            </Button>
          )}
          <LiveRegion visible>{zet.isPending ? t('foto.bezig') : zet.isSuccess && t('foto.klaar')}</LiveRegion>
        </Cluster>
      </Stack>
    </div>
  );
}
