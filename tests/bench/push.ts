import { residents } from './doors.ts';
import { quantile } from './measure.ts';
import { newestCaseOf } from './residents.ts';
import { WEBHOOK, type Setting } from './setting.ts';
import { printTable } from './table.ts';

const MESSAGES = 50;

/** From a message of Notificaties at the webhook to the stream of an open page, in milliseconds; no register latency. */
export async function benchPush(setting: Setting): Promise<{ median: number; p95: number; most: number }> {
  await setting.freshPortal('alles');
  await setting.replay.cases(30);
  await setting.replay.latency(0);
  const [resident] = await residents(setting, 1, 5000);
  if (!resident) throw new Error('nobody logged in');
  const stream = await resident.send(`${setting.inwonerUrl}/api/v1/wijzigingen`);
  const heard = listen(stream);
  await heard.next('event: begin');
  const zaken = `${setting.replay.url}/openzaak/zaken/api/v1`;
  const ms: number[] = [];
  for (let n = 0; n < MESSAGES; n++) {
    const body = {
      kanaal: 'zaken',
      hoofdObject: `${zaken}/zaken/${newestCaseOf(resident.bsn)}`,
      resource: 'status',
      resourceUrl: `${zaken}/statussen/00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
      actie: 'create',
      aanmaakdatum: new Date().toISOString(),
    };
    const news = heard.next('event: nieuws');
    const begin = performance.now();
    const answer = await fetch(`${setting.inwonerUrl}/webhooks/notificaties`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: WEBHOOK },
      body: JSON.stringify(body),
    });
    if (answer.status !== 204) throw new Error(`webhook: ${answer.status}`);
    await news;
    ms.push(performance.now() - begin);
  }
  await heard.stop();
  const result = { median: quantile(ms, 0.5), p95: quantile(ms, 0.95), most: Math.max(...ms) };
  printTable(
    `Push: from the webhook to the stream of an open page, ${MESSAGES} messages (ms)`,
    ['median', 'p95', 'most'],
    [[result.median, result.p95, result.most]],
  );
  return result;
}

/** Waits for words in a stream of server-sent events. */
function listen(answer: Response) {
  if (!answer.body) throw new Error(`no stream: ${answer.status}`);
  const reader = answer.body.getReader();
  let waiting: { text: string; heard: () => void } | undefined;
  void (async () => {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const text = Buffer.from(value as Uint8Array).toString();
      if (waiting && text.includes(waiting.text)) waiting.heard();
    }
  })();
  return {
    next: (text: string) =>
      new Promise<void>((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`nothing heard of ${text}`)), 10_000);
        waiting = { text, heard: () => (clearTimeout(timer), resolve()) };
      }),
    stop: () => reader.cancel(),
  };
}
