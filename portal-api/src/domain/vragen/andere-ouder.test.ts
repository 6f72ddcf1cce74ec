import { expect, it } from 'vitest';
import type { Klantcontact } from '../../registers/klantinteracties/model.ts';
import { namens } from '../../testing/toegang.ts';
import { zonderAndereOuder } from './andere-ouder.ts';
import { kenmerk, type VraagZending } from './zending.ts';

const contact = (id: string, door: string | null, antwoordOp: string[] = []) =>
  ({ id, antwoordOp, kenmerken: door ? { [kenmerk.door]: door } : {} }) as unknown as Klantcontact;
const zending = (id: string, door?: string, gesprek: string | null = null) =>
  ({ id, inhoud: { gesprek, ...(door && { door }) } }) as unknown as VraagZending;

const stukken = {
  contacten: [
    contact('van-kind', null),
    contact('van-mij', 'ik'),
    contact('antwoord-aan-mij', null, ['van-mij']),
    contact('van-ander', 'ander'),
    contact('antwoord-aan-ander', null, ['van-ander']),
    contact('vervolg', null, ['antwoord-aan-ander']),
  ],
  zendingen: [zending('mijn', 'ik'), zending('hare', 'ander'), zending('op-hare', undefined, 'van-ander')],
};
const ids = (acting: Parameters<typeof zonderAndereOuder>[1]) => {
  const { contacten, zendingen } = zonderAndereOuder(stukken, acting);
  return [...contacten, ...zendingen].map(({ id }) => id);
};

it('a parent does not see what another asked for the child, nor the answers to it', () => {
  expect(ids(namens({ id: 'ik' }).namens)).toEqual(['van-kind', 'van-mij', 'antwoord-aan-mij', 'mijn']);
});

it('the child herself, and who stands for her otherwise, sees all of it', () => {
  expect(ids(undefined)).toHaveLength(9);
  expect(ids(namens({ id: 'ik', grondslag: 'curatele' }).namens)).toHaveLength(9);
});
