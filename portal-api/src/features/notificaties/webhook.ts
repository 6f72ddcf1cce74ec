import { createHash, timingSafeEqual } from 'node:crypto';
import express, { type RequestHandler } from 'express';
import { z } from 'zod';
import { VERWERK } from '../../domain/notificaties/verwerk.ts';
import { invalidInput, Problem } from '../../platform/http/problem.ts';
import type { Queue, QueueTransaction } from '../../platform/queue/queue.ts';

export interface WebhookDeps {
  /** What the sender must put in `Authorization`. */
  authorization: string;
  /** Channels that are listened to; anything else is taken and left alone. */
  kanalen: readonly string[];
  prisma: QueueTransaction;
  queue: Pick<Queue, 'add'>;
}

/** A notification (Notificaties API 1.0, webhook consumer 1.0). Unknown fields and values are no reason to refuse it. */
const Bericht = z.object({
  kanaal: z.string().min(1).max(50),
  hoofdObject: z.url().max(1000),
  resource: z.string().min(1).max(100),
  resourceUrl: z.url().max(1000),
  actie: z.string().min(1).max(100),
  aanmaakdatum: z.string().min(1).max(50),
});

/**
 * `POST /webhooks/notificaties`: takes a notification, keeps it as a job and answers at once. Not for people: it knows no
 * session and no cookie, and whoever calls it must know the value that we gave the sender.
 */
export function webhook({ authorization, kanalen, prisma, queue }: WebhookDeps): RequestHandler[] {
  const expected = digest(authorization);
  const allowed: RequestHandler = (req, _res, next) => {
    // Compared as digests: equally long whatever was sent, and in constant time.
    if (!timingSafeEqual(digest(req.get('authorization') ?? ''), expected)) throw new Problem('niet-ingelogd');
    next();
  };
  const take: RequestHandler = async (req, res) => {
    const { data, error } = Bericht.safeParse(req.body);
    if (error) throw invalidInput(error);
    // The sender tries us with foreign hosts, an old date and a channel of no register: taken, and left alone.
    if (kanalen.includes(data.kanaal)) {
      await queue.add(prisma, VERWERK, data, {
        key: `${VERWERK} ${digest(JSON.stringify(data)).toString('base64url')}`,
        // What somebody sent goes before what a register tells of it.
        priority: 5,
      });
    }
    res.status(204).end();
  };
  return [allowed, express.json({ limit: '64kb', type: ['application/json', 'application/*+json'] }), take];
}

const digest = (text: string) => createHash('sha256').update(text).digest();
