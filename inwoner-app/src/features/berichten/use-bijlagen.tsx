import { BronTekst, useOpmaak } from '@loket/app';
import type { BerichtDetail } from '@loket/contract';
import type { FileLinkProps } from '@loket/ui';

/** The attachments of a message as links to download them, with kind and size. */
export function useBijlagen({ id, bijlagen }: BerichtDetail): (FileLinkProps & { id: string })[] {
  const opmaak = useOpmaak();
  return bijlagen.map((document) => ({
    id: `${document.bron} ${document.id}`,
    href: `/api/v1/berichten/${id}/bijlagen/${document.bron}/${document.id}`,
    name: <BronTekst>{document.titel}</BronTekst>,
    type: document.formaat ?? undefined,
    size: document.omvang === null ? undefined : opmaak.omvang(document.omvang),
    meta: document.datum ? opmaak.korteDatum(document.datum) : undefined,
  }));
}
