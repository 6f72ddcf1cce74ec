import { useIngelogd } from '@loket/app';

/** Whether the role of who is logged in opens these pages; undefined while that is not known. The API decides again. */
export function useMag(): boolean | undefined {
  return useIngelogd()?.rechten.includes('inzage-beperken');
}
