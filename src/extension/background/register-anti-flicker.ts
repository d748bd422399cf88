/** The veil is registered only while articles open by themselves: everybody else pays nothing for it. */
import { originsOf } from '../host-permissions.ts';
import type { Settings } from '../settings.ts';
import { grantedPublishers } from './granted-publishers.ts';
import { registerScript } from './register-script.ts';

/** Registers, renews or removes the veil as the settings want it, on every site that is allowed. */
export async function registerAntiFlicker({ enabled, opening, theme }: Settings): Promise<void> {
  const matches = enabled && opening === 'automatic' ? (await grantedPublishers()).flatMap((publisher) => originsOf(publisher).origins) : [];
  await registerScript('anti-flicker', matches.length === 0 ? undefined : { matches, js: ['anti-flicker.js'], css: [`anti-flicker/${theme}.css`], runAt: 'document_start' });
}
