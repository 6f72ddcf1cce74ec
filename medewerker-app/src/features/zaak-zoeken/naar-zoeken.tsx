import { Navigate } from 'react-router';
import { ZOEKEN } from '../../components/zoeken-pad.ts';

/** `/zaken` has no list: an employee sees a case for a purpose, not all cases. */
export const NaarZoeken = () => <Navigate to={ZOEKEN} replace />;
