import { Anchor } from '../link/link-context.tsx';
import { Icon } from '../icon/icon.tsx';
import type { IconType } from '../icon/icon.tsx';
import { IconArrowRight, IconBuilding, IconDeviceMobile, IconId, IconUsers } from '../icon/icons.ts';

export type LoginMeans = 'digid' | 'eherkenning' | 'medewerker' | 'partner';

const drawings: Record<LoginMeans, IconType> = {
  digid: IconDeviceMobile,
  eherkenning: IconBuilding,
  medewerker: IconId,
  partner: IconUsers,
};

export interface LoginButtonProps {
  means: LoginMeans;
  /** "Inloggen met DigiD" */
  label: string;
  /** For whom ("Voor uzelf of uw gezin"). */
  description?: string;
  /** Always answered by the server. */
  href: string;
}

/** A way to log in, with a drawing of our own: no logo of others. */
export function LoginButton({ means, label, description, href }: LoginButtonProps) {
  return (
    <Anchor native href={href} className={`loket-login loket-login--${means}`}>
      <span className="loket-login__mark">
        <Icon as={drawings[means]} size="l" />
      </span>
      <span className="loket-login__words">
        <span className="loket-login__label">{label}</span>{' '}
        {description && <span className="loket-login__description">{description}</span>}
      </span>
      <Icon as={IconArrowRight} className="loket-login__arrow" />
    </Anchor>
  );
}
