import { operation } from '../operation.ts';
import { TipPad, TipsKeuze, VoorU } from '../shapes/tips.ts';

/** Tips that fit somebody's situation, and the way to have none. */
export const voorUOperations = {
  getVoorU: operation({
    id: 'getVoorU',
    method: 'get',
    path: '/voor-u',
    tag: 'voor-u',
    summary: 'At most three tips for me, each with why I see it',
    response: VoorU,
    problems: ['niet-namens'],
  }),
  kiesTips: operation({
    id: 'kiesTips',
    method: 'put',
    path: '/voor-u/keuze',
    tag: 'voor-u',
    summary: 'Whether I want tips at all, and whether those that I put away come back',
    body: TipsKeuze,
    status: 204,
    problems: ['niet-namens'],
  }),
  verbergTip: operation({
    id: 'verbergTip',
    method: 'delete',
    path: '/voor-u/tips/{tipId}',
    tag: 'voor-u',
    summary: 'Put one tip away',
    params: TipPad,
    status: 204,
    problems: ['niet-namens', 'niet-gevonden'],
  }),
};
