import type { Route } from './access/route.ts';
import { createVoorbeeld } from './domain/beoordelingen/voorbeeld.ts';
import type { Formulieren } from './domain/formulieren/formulieren.ts';
import type { Producten } from './domain/producten/producten.ts';
import type { Verbeteringen } from './domain/verbeteringen/verbeteringen.ts';
import { waarderingModule } from './features/waardering/module.ts';
import { waarderingBeheerModule } from './features/waardering-beheer/module.ts';
import type { House } from './house.ts';
import type { Module } from './platform/module.ts';

/** Puts what people think of forms and cases together: where they say it, where editors read it, what was changed. */
export function waarderingModules(
  house: House,
  catalogus: { formulieren: Formulieren; producten: Producten; verbeteringen: Verbeteringen },
): Module<Route>[] {
  const { waardering } = house.config;
  const gemeen = { ...house, ...catalogus };
  return [
    waarderingModule(gemeen),
    waarderingBeheerModule({ ...gemeen, voorbeeld: createVoorbeeld({ ...house, begin: waardering }) }),
  ];
}
