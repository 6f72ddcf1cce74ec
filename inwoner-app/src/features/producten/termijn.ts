import type { Product } from '@loket/contract';
import { useTranslation } from 'react-i18next';

/** How long it takes, in weeks where those are whole. */
export function useTermijn({ streven, uiterlijk }: Product['termijn']): string[] {
  const { t } = useTranslation('producten');
  const duur = (tekst: string) => {
    const dagen = Number(/^P(\d+)D$/.exec(tekst)?.[1] ?? 0);
    return dagen % 7 === 0 ? t('weken', { count: dagen / 7 }) : t('dagen', { count: dagen });
  };
  return [
    ...(streven && streven !== uiterlijk ? [t('termijn.streven', { duur: duur(streven) })] : []),
    ...(uiterlijk ? [t('termijn.uiterlijk', { duur: duur(uiterlijk) })] : []),
  ];
}
