/** Days are written as British English writes them. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayText, isoDayText } from '$lib/wording/day';

const days = fc.date({ min: new Date(2000, 0, 1), max: new Date(2100, 0, 1), noInvalidDate: true });

test('a day is written as the browser would write it', () => {
	fc.assert(
		fc.property(days, (date) => {
			expect(dayText(date)).toBe(
				date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
			);
		})
	);
});

test('a date in a file is that day', () => {
	expect(isoDayText('2026-11-23')).toBe('23 November 2026');
	expect(isoDayText('2020-02-29')).toBe('29 February 2020');
	expect(isoDayText('2027-01-01')).toBe('1 January 2027');
});
