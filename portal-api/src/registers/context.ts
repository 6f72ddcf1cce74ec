import { randomBytes } from 'node:crypto';
import { createRequestScope, type ApiUser, type CallContext } from '@loket/zgw';
import type { Grant } from '../access/grant.ts';
import { handelendeVan } from '../access/subject.ts';
import type { Acting } from '../identity/acting.ts';
import type { Pseudonym } from '../platform/crypto/pseudonym.ts';
import { traceparent } from '../platform/http/trace.ts';

/** How registers are called for the bearer of a grant: as whom, until when, and sharing equal calls within the request. */
export type ContextOf = (grant: Grant) => CallContext;

/** The portal itself, for catalogues and checks: nothing of a person is asked. */
export const portal: CallContext = { user: { id: 'een-loket', representation: 'Eén Loket' } };

/** Makes the call contexts: one for each grant, so that equal calls of one request are coalesced and those of two are not. */
export function createContexts(pseudonym: Pseudonym): ContextOf {
  const contexts = new WeakMap<Grant, CallContext>();
  return (grant) => {
    const known = contexts.get(grant);
    if (known) return known;
    const span = { traceId: grant.traceId, spanId: randomBytes(8).toString('hex'), parentSpanId: null };
    const context: CallContext = {
      user: userOf(grant.acting, pseudonym),
      signal: grant.signal,
      traceparent: traceparent(span),
      scope: createRequestScope(),
    };
    contexts.set(grant, context);
    return context;
  };
}

/** Who acts, as registers may know it in their audit trail: numbers of residents and companies only as a pseudonym. */
function userOf(acting: Acting, pseudonym: Pseudonym): ApiUser {
  if (acting.door === 'medewerker') return { id: acting.identificatie, representation: acting.naam };
  const { soort, waarde } = handelendeVan(acting);
  const zelf = acting.soort === 'persoon' ? 'inwoner' : 'ondernemer';
  const { namens } = acting;
  // The audit trail of a register names both: who acted (`user_id`), and for whom and why.
  const representation = namens ? `${zelf} namens ${pseudonym('bsn', namens.bsn)} (${namens.grondslag})` : zelf;
  return { id: pseudonym(soort, waarde), representation };
}
