import { Pagina } from '@loket/app';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { KloptDitNiet } from '../../components/klopt-dit-niet.tsx';

/** Where somebody says what is not right at a page that has no owner of its own: the editors get it. */
export function FeedbackPage() {
  const { t } = useTranslation('hulp');
  const [params] = useSearchParams();
  const pad = paginapad(params.get('over') ?? '/');
  return (
    <Pagina titel={t('feedback.titel')} lead={t('feedback.lead', { pad })}>
      <KloptDitNiet key={pad} open soort="portaal" pad={pad} eigenaar={t('feedback.redactie')} />
    </Pagina>
  );
}

/** The path of a page as the API takes it; anything else is the portal as a whole. */
const paginapad = (pad: string) => (/^\/[a-z0-9/-]{0,199}$/i.test(pad) ? pad : '/');
