import { Router, urlencoded } from 'express';
import type { Request, RequestHandler, Response } from 'express';
import type { Provider } from 'oidc-provider';
import { lowestAccepted } from './doors/door.ts';
import type { Account, Door, FieldError } from './doors/door.ts';
import { endSession } from './end-session.ts';
import { loginPage } from './login-page.ts';

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

function fieldsOf(body: unknown): Record<string, string> {
  const entries = Object.entries((body ?? {}) as Record<string, unknown>);
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** The index of the chosen level; real-world names of eHerkenning (`loa3`) are taken too. */
function levelOf(door: Door, weakest: number, value: string | undefined): number {
  if (value === undefined) return weakest;
  return door.levels.findIndex((level) => level.name === value || level.acr.endsWith(`:${value}`));
}

/**
 * GET and POST of the login form of one door. `remember` keeps the account so that the issuer can find its claims.
 * Logging in as somebody else first ends the old session, with its back-channel logout.
 */
export function loginRoutes(door: Door, provider: Provider, remember: (account: Account) => void): Router {
  const router = Router();

  const show: RequestHandler = async (req, res) => {
    const interaction = await provider.interactionDetails(req, res);
    const weakest = lowestAccepted(door.levels, interaction.params.acr_values);
    res
      .type('html')
      .send(loginPage({ door, action: req.originalUrl, weakest, chosen: weakest, values: {}, errors: [] }));
  };

  const leaveOldSession = async (req: Request, res: Response, interaction: Interaction, sub: string): Promise<void> => {
    // Asked by cookie and not by interaction: in another tab somebody may have logged in after this form was shown.
    const session = await provider.Session.get(provider.createContext(req, res));
    if (!session.accountId || session.accountId === sub) return;
    await endSession(provider, session);
    interaction.session = undefined;
    await interaction.persist();
  };

  const submit: RequestHandler = async (req, res) => {
    const interaction = await provider.interactionDetails(req, res);
    const form = fieldsOf(req.body);
    if (form.actie === 'annuleren') {
      const result = { error: 'access_denied', error_description: 'login cancelled by the end-user' };
      await provider.interactionFinished(req, res, result, { mergeWithLastSubmission: false });
      return;
    }
    const weakest = lowestAccepted(door.levels, interaction.params.acr_values);
    const level = levelOf(door, weakest, form.niveau);
    const outcome = form.persoon ? door.choose(form.persoon) : door.read(form);
    const errors: FieldError[] = 'errors' in outcome ? [...outcome.errors] : [];
    if (door.levels.length > 0 && level < weakest) {
      const needed = door.levels[weakest]?.label ?? '';
      errors.push({ field: 'niveau', message: `Kies minimaal niveau ${needed}.` });
    }
    if ('errors' in outcome || errors.length > 0) {
      const chosen = Math.max(level, weakest);
      res
        .status(422)
        .type('html')
        .send(loginPage({ door, action: req.originalUrl, weakest, chosen, values: form, errors }));
      return;
    }
    const { account } = outcome;
    await leaveOldSession(req, res, interaction, account.sub);
    remember(account);
    const login = { accountId: account.sub, acr: door.levels[level]?.acr, remember: true };
    await provider.interactionFinished(req, res, { login }, { mergeWithLastSubmission: false });
  };

  router.get('/inloggen/:uid', show);
  router.post('/inloggen/:uid', urlencoded({ extended: false, limit: '10kb' }), submit);
  return router;
}
