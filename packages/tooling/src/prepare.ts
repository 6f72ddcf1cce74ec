import { generateContract } from './generate-contract.ts';
import { prismaGenerate } from './prisma.ts';

/** Generates the code that git does not keep: the database client and the types of the contract. Quick when up to date. */
export async function prepare(): Promise<void> {
  await Promise.all([prismaGenerate(), generateContract()]);
}

if (import.meta.main) await prepare();
