import type { SourceFailure } from '../../platform/sourced.ts';
import type { InwonerVraag } from '../zaken/vraag.ts';

/** A part of what registers hold of a resident or company, for the download of all her data. */
export interface EigenBron {
  /** Its place in the download. */
  name: string;
  /** As she sees it on her pages. Throws `SourceFailed` when nothing of it could be read. */
  lees(vraag: InwonerVraag): Promise<{ data: unknown; incomplete: readonly SourceFailure[] }>;
}
