import { operation } from '../operation.ts';
import { Account, AccountVerwijderd, AccountVerwijderen, DownloadVraag } from '../shapes/account.ts';

/** All my data in one file, and the end of my account. */
export const accountOperations = {
  getAccount: operation({
    id: 'getAccount',
    method: 'get',
    path: '/account',
    tag: 'account',
    summary: 'What the portal itself keeps of me',
    response: Account,
  }),
  downloadAccount: operation({
    id: 'downloadAccount',
    method: 'get',
    path: '/account/download',
    tag: 'account',
    summary: 'All my data, for people and for machines; after a fresh login',
    query: DownloadVraag,
    content: ['application/zip'],
    problems: ['opnieuw-inloggen', 'te-vaak'],
  }),
  verwijderAccount: operation({
    id: 'verwijderAccount',
    method: 'post',
    path: '/account/verwijderen',
    tag: 'account',
    summary: 'Remove what the portal keeps of me and log me out everywhere; after a fresh login',
    body: AccountVerwijderen,
    response: AccountVerwijderd,
    problems: ['opnieuw-inloggen', 'niet-beschikbaar'],
  }),
};
