import type { Route } from '../../access/route.ts';
import type { Kennisgevingen } from '../../domain/kennisgevingen/kennisgevingen.ts';
import type { SendingConfig } from '../../platform/config/sending.ts';
import { bounceWebhook } from '../../platform/mail/webhook.ts';
import type { Module } from '../../platform/module.ts';
import { receiptWebhook } from '../../platform/sms/webhook.ts';

interface KennisgevingenDeps {
  kennisgevingen: Kennisgevingen;
  sending: SendingConfig;
}

/** Tells people by mail and text message that something is new, and hears what became of that. */
export function kennisgevingenModule({ kennisgevingen, sending }: KennisgevingenDeps): Module<Route> {
  const { tasks, personalData, terugkoppeling } = kennisgevingen;
  return {
    name: 'kennisgevingen',
    door: 'inwoner',
    routes: [],
    tasks,
    personalData: [personalData],
    webhooks: [
      bounceWebhook(sending.mail, ({ id, status }) => terugkoppeling.kwamTerug(id, status)),
      receiptWebhook(sending.sms, ({ id, delivered, status }) =>
        delivered ? terugkoppeling.kwamAan(id) : terugkoppeling.kwamTerug(id, status),
      ),
    ],
  };
}
