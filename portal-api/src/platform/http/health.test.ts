import express from 'express';
import { expect, it } from 'vitest';
import { createLogger } from '../logging/logger.ts';
import { answerErrors } from './errors.ts';
import { healthRoutes } from './health.ts';
import { listen, makeServer } from './server.ts';

it('asks the database once for all who ask at the same time, and again after that', async () => {
  const checks: PromiseWithResolvers<void>[] = [];
  const arrived = Promise.withResolvers<void>();
  let asked = 0;
  const check = () => {
    const one = Promise.withResolvers<void>();
    checks.push(one);
    return one.promise;
  };
  const app = express()
    .use((_req, _res, next) => {
      next();
      if (++asked === 20) arrived.resolve();
    })
    .use(healthRoutes({ check, stopping: () => false }), answerErrors(createLogger('silent'), 'inwoner'));
  const { port, stop } = await listen(makeServer(app), 0, '127.0.0.1');
  const ready = async () => (await fetch(`http://127.0.0.1:${port}/ready`)).status;

  const crowd = Promise.all(Array.from({ length: 20 }, ready));
  await arrived.promise;
  expect(checks).toHaveLength(1);
  checks[0]?.reject(new Error('gone'));
  expect(new Set(await crowd)).toEqual(new Set([503]));

  const later = ready();
  await expect.poll(() => checks.length).toBe(2);
  checks[1]?.resolve();
  expect(await later).toBe(200);
  await stop(0);
});
