import type { CreateModule } from '@loket/app';
import { IconUser } from '@loket/ui';
import { staatNietVoorAlles } from '../../components/staat-voor-alles.ts';

/** The entrance in the navigation. */
export const createNav: CreateModule = () => ({
  nav: [{ href: '/mijn-gegevens', naam: 'mijnGegevens', icon: IconUser, niet: staatNietVoorAlles }],
});
