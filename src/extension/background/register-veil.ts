/** The veil is registered only while articles open by themselves: everybody else pays nothing for it. */
import { accessTo } from '../access.ts';
import type { Settings } from '../settings.ts';
import { findAllowed } from './allowed.ts';
import { registerScript } from './register-script.ts';

/** Registers, renews or removes the veil as the settings want it, on every site that is allowed. */
export async function registerVeil({ enabled, opening, theme }: Settings): Promise<void> {
  const matches = enabled && opening === 'automatic' ? (await findAllowed()).flatMap((publisher) => accessTo(publisher).origins) : [];
  await registerScript('veil', matches.length === 0 ? undefined : { matches, js: ['veil.js'], css: [`veil/${theme}.css`], runAt: 'document_start' });
}
