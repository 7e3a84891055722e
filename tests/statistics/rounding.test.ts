/** Percentages as text. */

import { expect, it } from 'vitest';
import { percentText } from '$lib/statistics/rounding';

it('writes an unrounded percentage with its sign', () => {
	expect(percentText(38.5454)).toBe('39%');
	expect(percentText(38.5454, 1)).toBe('38.5%');
	expect(() => percentText(NaN)).toThrow(RangeError);
});
