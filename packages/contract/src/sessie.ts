import type { z } from 'zod';
import { operation } from './operation.ts';
import { Uitgelogd, Verlengd } from './shapes/sessie.ts';

/** Who is here and for how long: the same at both doors but for what a session tells. */
export const sessieOperations = <Sessie extends z.ZodType>(sessie: Sessie) => ({
  getSessie: operation({
    id: 'getSessie',
    method: 'get',
    path: '/sessie',
    tag: 'sessie',
    summary: 'Who is logged in, and until when',
    response: sessie,
    activity: false,
  }),
  verlengSessie: operation({
    id: 'verlengSessie',
    method: 'post',
    path: '/sessie/verlengen',
    tag: 'sessie',
    summary: 'Stay logged in',
    response: Verlengd,
  }),
  uitloggen: operation({
    id: 'uitloggen',
    method: 'post',
    path: '/sessie/uitloggen',
    tag: 'sessie',
    summary: 'End the session here; the answer says where to end it at the identity provider',
    response: Uitgelogd,
  }),
});
