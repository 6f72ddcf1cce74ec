import { describe, expect, it } from 'vitest';
import { adresVoor, kanalenVoor, onderwerpen, type Contactadres } from './model.ts';

const adres = (id: string, anders: Partial<Contactadres> = {}): Contactadres => ({
  id,
  soort: 'email',
  adres: `${id}@post.example`,
  geverifieerd: true,
  voorkeur: false,
  ...anders,
});

describe('the address to write to', () => {
  it('is the preferred one of its kind, else another that was verified (29)', () => {
    const adressen = [adres('a'), adres('b', { voorkeur: true }), adres('c', { soort: 'telefoonnummer' })];
    expect(adresVoor({ adressen }, 'email')?.id).toBe('b');
    expect(adresVoor({ adressen }, 'telefoonnummer')?.id).toBe('c');
    expect(adresVoor({ adressen: [adres('a')] }, 'email')?.id).toBe('a');
  });

  it('is never one that nobody proved to be hers', () => {
    expect(adresVoor({ adressen: [adres('a', { geverifieerd: false, voorkeur: true })] }, 'email')).toBeNull();
  });
});

it('what asks somebody to act cannot be left to the portal alone', () => {
  expect(onderwerpen.filter((onderwerp) => !kanalenVoor(onderwerp).includes('portaal'))).toEqual(['taken']);
});
