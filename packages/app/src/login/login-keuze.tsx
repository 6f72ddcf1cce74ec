import { LoginButton } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { useApp, useSessie } from '../app-context.tsx';
import { inlogAdres } from './inlog-adres.ts';

/** The ways to log in that this municipality offers at this door; all of them until the answer is there. */
export function LoginKeuze({ terug }: { terug: string }) {
  const { t } = useTranslation();
  const { deur } = useApp();
  const { data: sessie } = useSessie();
  const offered = sessie && !sessie.ingelogd ? sessie.inlogmiddelen.map(({ id }) => id) : [];
  const shown = offered.length > 0 ? deur.middelen.filter((middel) => offered.includes(middel)) : deur.middelen;
  return (
    <ul className="app-login-choice">
      {shown.map((middel) => (
        <li key={middel}>
          <LoginButton
            means={middel}
            label={t(`inlogmiddel.${middel}`)}
            description={t(`inlogmiddel.voor_${middel}`)}
            href={inlogAdres(deur, middel, terug)}
          />
        </li>
      ))}
    </ul>
  );
}
