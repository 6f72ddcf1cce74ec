import type { ConceptBewaard, FormulierConcept } from '@loket/contract';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createOpslag } from './opslag.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const op = '2026-11-23T09:00:00Z';
const concept = (antwoorden: Record<string, unknown>, revisie: number): FormulierConcept => ({
  versie: 1,
  antwoorden,
  revisie,
  begonnenOp: op,
  gewijzigdOp: op,
  verlooptOp: op,
});

/** A server with one draft, as the portal keeps it. */
function server() {
  let kept: FormulierConcept | null = null;
  let stuk = false;
  const bewaar = vi.fn(async (antwoorden: object, revisie: number | null): Promise<ConceptBewaard> => {
    if (stuk) throw new Error('no network');
    if ((kept?.revisie ?? null) !== revisie) return { bewaard: false, concept: kept };
    kept = concept(antwoorden as Record<string, unknown>, (revisie ?? 100) + 1);
    return { bewaard: true, concept: kept };
  });
  return {
    bewaar,
    kept: () => kept?.antwoorden,
    breek: (ja: boolean) => void (stuk = ja),
    wis: () => void (kept = null),
  };
}

function tab({ bewaar }: ReturnType<typeof server>, van: FormulierConcept | null = null) {
  const onAnders = vi.fn();
  const begin = { antwoorden: (van?.antwoorden ?? {}) as Record<string, string>, concept: van };
  return { ...createOpslag({ begin, bewaar, onAnders }), onAnders };
}

it('keeps what was typed a moment after the last key, once', async () => {
  const s = server();
  const een = tab(s);
  een.wijzig({ naam: 'J' });
  een.wijzig({ naam: 'Jo' });
  await vi.runAllTimersAsync();
  expect(s.bewaar).toHaveBeenCalledTimes(1);
  expect(een.stand()).toMatchObject({ soort: 'bewaard', samengevoegd: false });
  een.wijzig({ naam: 'Jo' });
  await vi.runAllTimersAsync();
  expect(s.bewaar).toHaveBeenCalledTimes(1);
});

it('keeps nothing for who only looks, until she begins or types', async () => {
  const s = server();
  const begin = { antwoorden: { naam: 'Uit de BRP' }, concept: null };
  const een = createOpslag({ begin, bewaar: s.bewaar, onAnders: vi.fn() });
  een.wijzig({ naam: 'Uit de BRP' });
  await vi.runAllTimersAsync();
  await een.nu();
  expect(s.bewaar).not.toHaveBeenCalled();
  await een.nu('begin');
  expect(s.kept()).toEqual({ naam: 'Uit de BRP' });
});

it('says that it was not kept, and tries again until it is', async () => {
  const s = server();
  const een = tab(s);
  s.breek(true);
  een.wijzig({ naam: 'Jo' });
  await vi.advanceTimersByTimeAsync(1000);
  expect(een.stand()).toEqual({ soort: 'mislukt' });
  s.breek(false);
  await vi.advanceTimersByTimeAsync(3000);
  expect(een.stand()).toMatchObject({ soort: 'bewaard' });
  expect(s.kept()).toEqual({ naam: 'Jo' });
});

it('puts together what two tabs answered, and loses neither', async () => {
  const s = server();
  const [een, twee] = [tab(s), tab(s)];
  een.wijzig({ naam: 'Jo' });
  await een.nu();
  twee.wijzig({ uren: '8' });
  await twee.nu();
  expect(twee.onAnders).toHaveBeenCalledWith({ naam: 'Jo', uren: '8' });
  expect(twee.stand()).toMatchObject({ soort: 'bewaard', samengevoegd: true });
  await vi.runAllTimersAsync();
  expect(s.kept()).toEqual({ naam: 'Jo', uren: '8' });
});

it.each([
  ['hier', '8'],
  ['daar', '12'],
] as const)('asks which is right when they differ: %s', async (welke, uren) => {
  const s = server();
  const [een, twee] = [tab(s), tab(s)];
  een.wijzig({ uren: '12' });
  await een.nu();
  twee.wijzig({ uren: '8' });
  await twee.nu();
  expect(twee.stand()).toMatchObject({ soort: 'botsing' });
  twee.wijzig({ uren: '8' });
  await vi.runAllTimersAsync();
  expect(s.kept()).toEqual({ uren: '12' });
  twee.kies(welke);
  await vi.runAllTimersAsync();
  expect(s.kept()).toEqual({ uren });
});

it('does not bring back in silence what was sent or thrown away elsewhere', async () => {
  const s = server();
  const een = tab(s);
  een.wijzig({ naam: 'Jo' });
  await een.nu();
  s.wis();
  een.wijzig({ naam: 'Jan' });
  await een.nu();
  expect(een.stand()).toEqual({ soort: 'weg' });
  expect(s.kept()).toBeUndefined();
  een.kies('hier');
  await vi.runAllTimersAsync();
  expect(s.kept()).toEqual({ naam: 'Jan' });
});

it('begins a draft before anything was typed, and stops when it was sent', async () => {
  const s = server();
  const een = tab(s);
  await een.nu();
  expect(s.bewaar).not.toHaveBeenCalled();
  await een.nu('begin');
  expect(s.kept()).toEqual({});
  const keer = s.bewaar.mock.calls.length;
  await een.nu();
  expect(s.bewaar).toHaveBeenCalledTimes(keer);
  await een.nu('stap');
  expect(s.bewaar).toHaveBeenCalledTimes(keer + 1);
  een.stop();
  een.wijzig({ naam: 'Jo' });
  await een.nu();
  expect(s.kept()).toEqual({});
});
