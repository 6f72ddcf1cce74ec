import { richtingVan, taalNamen, talen as alleTalen, useApp } from '@loket/app';
import type { Taal } from '@loket/app';
import { HeaderMenu, IconLanguage, useAnnouncer } from '@loket/ui';
import { useTranslation } from 'react-i18next';

/** The languages, each in its own name, and the way to larger letters and the rest of how one reads. */
export function LanguageMenu() {
  const { t, i18n } = useTranslation();
  const { i18n: instance, talen, rememberTaal } = useApp();
  const announce = useAnnouncer();
  const change = async (taal: Taal) => {
    if (await talen.kies(taal)) rememberTaal(taal);
    announce(instance.t(i18n.language === taal ? 'taal.gewisseld' : 'taal.mislukt'));
  };
  const items = alleTalen.map((taal) => ({
    label: taalNamen[taal],
    lang: taal,
    dir: richtingVan(taal),
    current: taal === i18n.language,
    onSelect: () => void change(taal),
  }));
  return (
    <HeaderMenu
      icon={IconLanguage}
      label={taalNamen[i18n.language as Taal]}
      explanation={t('taal.menu')}
      items={items}
      link={{ label: t('lezen.menu'), href: '/lezen' }}
    />
  );
}
