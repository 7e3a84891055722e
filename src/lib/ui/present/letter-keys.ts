/** Whether single letters and digits act, which speech input may type by mistake. */

import { rememberedSwitch } from '../remembered-switch';

export const letterKeys = rememberedSwitch('ta-hsb-letter-keys');
