/** Whatever a briefing or a choice is called, its files have names that every system takes. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATALOGUE, groupIds } from '$lib/data/catalogue';
import { fileName } from '$lib/export/file-name';
import { safeName } from '$lib/export/safe-name';
import { briefingFileName } from '$lib/ui/exports/briefing-files';
import { tryCases } from './cases';

const DEVICES = ['con', 'PRN', 'aux', 'NUL', 'com1', 'LPT9', 'com¹', 'lpt0'];

/** Lone halves of letters, marks, right-to-left, signs that nobody sees, and names of devices. */
const anyName = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 400 }),
	fc.string({ unit: 'grapheme', maxLength: 200 }),
	fc
		.array(fc.nat(0xffff), { maxLength: 200 })
		.map((units) => units.map((unit) => String.fromCharCode(unit)).join('')),
	fc
		.array(fc.constantFrom('𝒜', '👩‍👩‍👧', 'स्कू', 'ก็', '\u0301', '\u202e', '\ud835', 'ﷺ', '字'), {
			maxLength: 150
		})
		.map((letters) => letters.join('')),
	fc
		.tuple(fc.constantFrom(...DEVICES), fc.constantFrom('', '.', ' ', '.csv', ' .csv'))
		.map((parts) => parts.join('')),
	fc
		.array(fc.constantFrom('.', ' ', '/', '\\', ':', '-', '\0', '\n', '~', 'a', '*', '?'))
		.map((letters) => letters.join(''))
);

function expectSafe(name: string) {
	expect(name).not.toBe('');
	expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}]/u);
	expect(name).not.toMatch(/^[. ]|[. ]$/);
	expect(name.split('.')[0]!.trim()).not.toMatch(/^(con|prn|aux|nul|(com|lpt)[\d¹²³])$/i);
	expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(230);
}

describe('the name of a file', () => {
	test('of a briefing of any name', () => {
		const extension = fc.constantFrom('pptx', 'html', 'html.zip', 'images.zip', 'json');
		tryCases(3000, fc.tuple(anyName, extension), ([name, end]) => {
			const file = safeName(briefingFileName({ id: 'a', name, slides: [] }, end));
			expectSafe(file);
			expect(file.endsWith(`.${end}`)).toBe(true);
		});
	});

	test('of a view, whatever it is about', () => {
		const parts = fc.record({
			study: anyName,
			figure: anyName,
			choice: fc.array(anyName, { maxLength: 40 }),
			variant: anyName
		});
		tryCases(2000, parts, ({ study, figure, choice, variant }) => {
			const name = fileName(study, figure, choice, 'png', variant);
			expectSafe(safeName(name));
			expect(name).toMatch(/^[a-z0-9._-]+\.png$/);
		});
	});

	test('of a view of a study, with any of its groups', () => {
		const chosen = fc
			.constantFrom(...CATALOGUE)
			.chain((study) => fc.tuple(fc.constant(study.id), fc.subarray(groupIds(study))));
		tryCases(2000, fc.tuple(chosen, chosen), ([one, other]) => {
			const [a, b] = [one, other].map(([study, groups]) =>
				fileName(study, 'compare', groups, 'csv', 'slide')
			);
			expectSafe(a!);
			expect(safeName(a!)).toBe(a);
			expect(a === b).toBe(JSON.stringify(one) === JSON.stringify(other));
		});
	});

	test('of anything', () => {
		tryCases(3000, anyName, (name) => {
			const safe = safeName(name);
			expectSafe(safe);
			expect(safeName(safe)).toBe(safe);
		});
	});
});
