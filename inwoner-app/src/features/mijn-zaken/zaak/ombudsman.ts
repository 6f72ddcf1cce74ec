/** Where one can take a complaint further (Awb 9:17). */
export const ombudsman = 'https://www.nationaleombudsman.nl';
