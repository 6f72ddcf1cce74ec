import { startPostgres } from '@loket/tooling/postgres';
import { startTestStack } from '../harness/stack.ts';
import { makeTemplates } from '../harness/template.ts';
import { SLECHT_WEER, verstuurInSlechtWeer } from './submissions.ts';
import { printTable } from './table.ts';

/** A thousand forms in weather as bad as it gets, over a stack of its own; throws when one was lost or doubled. */
export async function benchSubmissions() {
  const server = await startPostgres({ ephemeral: true });
  try {
    await makeTemplates(server.url);
    const stack = await startTestStack(server.url, 'inzendingen', { LOG_LEVEL: 'warn' });
    try {
      const uitkomst = await verstuurInSlechtWeer(stack, {
        ...SLECHT_WEER,
        meld: (tekst) => console.log(`  ${tekst}`),
      });
      const { bewijzen, heel, nietHeel, dubbel, verweesd, opnieuw, kills, seconden } = uitkomst;
      printTable(
        'Submissions: receipts, and what there is at the registers',
        ['receipts', 'whole cases', 'not whole', 'doubled', 'without receipt', 'sent again', 'kills', 'seconds'],
        [[bewijzen, heel, nietHeel.length, dubbel.length, verweesd.length, opnieuw, kills, seconden]],
      );
      const fout = [...nietHeel, ...dubbel, ...verweesd];
      if (fout.length > 0 || heel !== SLECHT_WEER.aantal) throw new Error(`not what was promised: ${fout.join('; ')}`);
      return uitkomst;
    } finally {
      await stack.stop();
    }
  } finally {
    await server.stop();
  }
}
