import { FormTekst } from '@loket/app/formulier';
import { medeondertekenaars } from '@loket/formulieren';
import { DescriptionList, Link, Section, Text, VisuallyHidden } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { useInvullen } from './invullen.ts';
import { stapPad } from './paden.ts';

/** Who must sign too, why and where that is asked, before it is sent. Nothing when nobody has to. */
export function TekenenMee() {
  const { t } = useTranslation('aanvragen');
  const { formulier, gang, vandaag, opslag } = useInvullen();
  // Who sends it without a name cannot be asked anything afterwards.
  const wie = opslag ? medeondertekenaars(formulier, gang, { vandaag }) : [];
  const [eerste] = wie;
  if (!eerste) return null;
  const stapVan = (vraag: string) =>
    gang.stappen.find(({ onderdelen }) => onderdelen.some((deel) => 'vraag' in deel && deel.vraag.id === vraag));
  return (
    <Section title={t('tekenen.titel')} look="panel" description={t('tekenen.uitleg', { dagen: eerste.termijn })}>
      <DescriptionList
        rows={wie.map(({ rol, naam, email, waarom, vraag }) => {
          const stap = stapVan(vraag)?.stap;
          return {
            label: t(`tekenen.rol.${rol}`, { naam }),
            value: (
              <>
                <Text>
                  <FormTekst tekst={waarom} />
                </Text>
                <Text>{email ? t('tekenen.naarEmail', { email }) : t('tekenen.zonderEmail')}</Text>
                {stap && (
                  <Link href={`${stapPad(formulier.id, stap.id)}?terug=controleren`}>
                    {t('tekenen.wijzig')} <VisuallyHidden>{t(`tekenen.rol.${rol}`, { naam })}</VisuallyHidden>
                  </Link>
                )}
              </>
            ),
          };
        })}
      />
    </Section>
  );
}
