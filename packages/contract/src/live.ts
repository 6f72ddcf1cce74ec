import { operation } from './operation.ts';

/** What changed while a page is open: the same at both doors. */
export const liveOperations = {
  volgWijzigingen: operation({
    id: 'volgWijzigingen',
    method: 'get',
    path: '/wijzigingen',
    tag: 'wijzigingen',
    summary: 'A stream of server-sent events that names the topics in which something changed; never what',
    content: ['text/event-stream'],
    problems: ['te-vaak', 'niet-beschikbaar'],
    activity: false,
  }),
};
