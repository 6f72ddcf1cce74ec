import type { OntbrekendeBron } from '@loket/contract';
import { Button, Cluster, IconCloudOff, IconRefresh, Link, Notice } from '@loket/ui';
import { useTranslation } from 'react-i18next';
import { useApp } from '../app-context.tsx';
import { useOpmaak } from '../format/opmaak.ts';
import type { Wat } from '../register.ts';

export interface SourceNoticeProps {
  ontbrekend: OntbrekendeBron[];
  /** When the answer was made, so that "today" is the server's. */
  peilmoment: string;
  /** What the page is about, when nothing of it came: then no "part" is missing. */
  alles?: Wat | undefined;
  onRetry: () => void;
  busy?: boolean;
}

/** Several back ends of one kind are one thing to the reader; the longest failure counts. */
function perSoort(ontbrekend: OntbrekendeBron[]): OntbrekendeBron[] {
  const oldestFirst = ontbrekend.toSorted((a, b) => Date.parse(a.sinds) - Date.parse(b.sinds));
  return oldestFirst.filter((bron, index) => oldestFirst.findIndex(({ soort }) => soort === bron.soort) === index);
}

/** Which part is missing and since when; the rest of the page is true. With nothing at all, also what one can do. */
export function SourceNotice({ ontbrekend, peilmoment, alles, onRetry, busy }: SourceNoticeProps) {
  const { t } = useTranslation();
  const { kort, href } = useApp().deur.bel;
  const opmaak = useOpmaak();
  if (ontbrekend.length === 0) return null;
  const wanneer = (sinds: string) => {
    const tijd = opmaak.tijd(sinds);
    const dag = opmaak.dag(sinds);
    return dag === opmaak.dag(peilmoment)
      ? t('bron.vandaag', { tijd })
      : t('bron.opDag', { datum: opmaak.datum(dag), tijd });
  };
  const again = (
    <Button icon={IconRefresh} size="small" onClick={onRetry} busy={busy} busyLabel={t('fout.bezig')}>
      {t('fout.opnieuw')}
    </Button>
  );
  if (alles) {
    return (
      <Notice
        kind="warning"
        icon={IconCloudOff}
        live="polite"
        title={t('fout.storing.titel', { wat: t(`wat.${alles}`) })}
        actions={
          <Cluster gap="m">
            {again}
            <Link href={href}>{t('fout.bel', { nummer: kort })}</Link>
          </Cluster>
        }
      >
        {perSoort(ontbrekend)
          .slice(0, 1)
          .map(({ reden, sinds }) => t(`bron.reden.${reden}`, { sinds: wanneer(sinds) }))}{' '}
        {t('fout.storing.tekst')}
      </Notice>
    );
  }
  return (
    <Notice kind="warning" icon={IconCloudOff} live="polite" title={t('bron.titel')} actions={again}>
      <ul className="app-list">
        {perSoort(ontbrekend).map(({ soort, reden, sinds }) => (
          <li key={soort}>
            {t(`bron.${soort}`)} {t(`bron.reden.${reden}`, { sinds: wanneer(sinds) })}
          </li>
        ))}
      </ul>
      <p className="app-after-list">{t('bron.veilig')}</p>
    </Notice>
  );
}
