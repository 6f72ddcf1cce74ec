import type { CreateModule } from '@loket/app';
import { IconMail } from '@loket/ui';
import { staatNietVoorAlles } from '../../components/staat-voor-alles.ts';
import { ongelezenTeller } from './queries.ts';

/** The entrance in the navigation. */
export const createNav: CreateModule = (app) => ({
  nav: [
    {
      href: '/berichten',
      naam: 'berichten',
      icon: IconMail,
      teller: ongelezenTeller(app.api),
      niet: staatNietVoorAlles,
    },
  ],
});
