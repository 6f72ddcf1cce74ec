import { operation } from '../operation.ts';
import { VestigingKeuze, Vestigingen } from '../shapes/vestigingen.ts';

/** For which establishment somebody acts who logged in for a whole company. */
export const vestigingenOperations = {
  listVestigingen: operation({
    id: 'listVestigingen',
    method: 'get',
    path: '/vestigingen',
    tag: 'vestigingen',
    summary: 'The establishments of my company, to choose from',
    response: Vestigingen,
    problems: ['geen-toegang', 'niet-gevonden', 'bron-onbereikbaar'],
  }),
  kiesVestiging: operation({
    id: 'kiesVestiging',
    method: 'post',
    path: '/vestigingen/keuze',
    tag: 'vestigingen',
    summary: 'Act for one establishment from now on, or for the whole company',
    body: VestigingKeuze,
    status: 204,
    problems: ['geen-toegang', 'niet-gevonden', 'bron-onbereikbaar'],
  }),
};
