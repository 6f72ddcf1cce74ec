import { DatumTekst, useApp } from '@loket/app';
import type { OnboardingTaak } from '@loket/contract';
import { Checkbox, Link, LiveRegion, StatusBadge } from '@loket/ui';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { MensLink } from '../../components/mens.tsx';
import { zetGedaan } from './queries.ts';

interface Props {
  taken: readonly OnboardingTaak[];
  /** Says whose it is, where that differs per line. */
  metVoor?: boolean;
  acties?: (taak: OnboardingTaak) => ReactNode;
}

/** What has to be done, with who does it and when; ticked off here. */
export function TakenLijst({ taken, metVoor = false, acties }: Props) {
  const { t } = useTranslation('onboarding');
  const { api, queryClient } = useApp();
  const gevraagd = useLocation().hash.slice(1);
  // who comes from her work list or a notice comes for this one; the browser looked for it before it was there
  useEffect(() => document.getElementById(gevraagd)?.scrollIntoView?.({ block: 'center' }), [gevraagd]);
  // what was ticked shows at once, until the list says what was kept
  const [gezet, setGezet] = useState<Record<string, boolean>>({});
  const zet = useMutation({
    mutationFn: ({ id, gedaan }: { id: string; gedaan: boolean }) => zetGedaan(api, id, gedaan),
    onSettled: async (_data, _error, { id }) => {
      await queryClient.invalidateQueries({ queryKey: ['onboarding'] });
      setGezet(({ [id]: _klaar, ...over }) => over);
    },
  });
  return (
    <>
      <LiveRegion>{zet.isSuccess && t('bewaard')}</LiveRegion>
      {zet.isError && <p role="alert">{t('nietBewaard')}</p>}
      <ul className="mw-taken">
        {taken.map((taak) => (
          <li key={taak.id} id={taak.id} className={taak.id === gevraagd ? 'mw-taak-gevraagd' : undefined}>
            <Checkbox
              label={taak.titel}
              description={taak.toelichting || undefined}
              checked={gezet[taak.id] ?? taak.gedaanOp !== null}
              onChange={(event) => {
                const gedaan = event.target.checked;
                setGezet((eerder) => ({ ...eerder, [taak.id]: gedaan }));
                zet.mutate({ id: taak.id, gedaan });
              }}
            />
            <p className="mw-mens-voet mw-inspringen">
              {metVoor && (
                <span>
                  {t('voor')} <MensLink {...taak.voor} />
                </span>
              )}
              <span>
                {t('doet')} <MensLink {...taak.eigenaar} />
              </span>
              <span>
                {t('uiterlijk')} <DatumTekst datum={taak.uiterlijk} kort />
              </span>
              {taak.teLaat && <StatusBadge kind="te_laat" label={t('teLaat')} />}
              {taak.adres && <Link href={taak.adres}>{t('open', { titel: taak.titel })}</Link>}
              {acties?.(taak)}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
