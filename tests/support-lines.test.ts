import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseSupportLines } from '$lib/data/support-lines';
import { checkedText, detailParts, phoneAddress } from '$lib/wording/support';

const lines = parseSupportLines(readFileSync('data/support-lines.csv', 'utf8'));
const DAY = 24 * 60 * 60 * 1000;

describe('whom to call', () => {
	test('begins with the emergency number', () => {
		expect(lines.length).toBeGreaterThan(2);
		expect(lines[0]).toMatchObject({ contact: '999' });
	});

	test.each(lines)('$name has a number that can be dialled, and says whom it is for', (line) => {
		expect(line.contact).toMatch(/^(999|0\d{3} \d{3} \d{4}|0\d{3} \d{4} \d{3}|0800 \d{4})$/);
		expect(phoneAddress(line.contact)).toMatch(/^tel:\d{3,11}$/);
		expect(line.detail.length).toBeGreaterThan(10);
	});

	test.each(lines)('$name promises no opening hours, which change', ({ detail }) => {
		expect(detail).not.toMatch(/\d ?(am|pm)\b|\d:\d\d|24.?7|24 hours/i);
	});
});

describe('the words beside a number', () => {
	test.each(lines)('of $name are whole when they are cut at an address of mail', ({ detail }) => {
		const parts = detailParts(detail);
		expect(parts.map(({ text }) => text).join('')).toBe(detail);
		for (const { text, mail } of parts) expect(text.includes('@')).toBe(mail);
	});

	test('name an address of mail that can be written to', () => {
		expect(detailParts('For all; help@example.org.uk')).toEqual([
			{ text: 'For all; ', mail: false },
			{ text: 'help@example.org.uk', mail: true }
		]);
	});
});

describe('the checks', () => {
	test.each(lines)('of $name are less than 12 months old', ({ name, checkedOn }) => {
		expect(checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
		const limit = new Date(`${checkedOn}T00:00:00Z`);
		limit.setUTCFullYear(limit.getUTCFullYear() + 1);
		expect(
			Date.now(),
			`Action: look up “${name}” on its own website, correct data/support-lines.csv where it ` +
				'has changed, and write the day of your check into checked_on.'
		).toBeLessThan(limit.getTime());
	});

	test.each(lines)('of $name are not in the future', ({ checkedOn }) => {
		expect(new Date(`${checkedOn}T00:00:00Z`).getTime()).toBeLessThan(Date.now() + DAY);
	});

	test('are told to the reader by the oldest of them', () => {
		const [first] = lines as [(typeof lines)[number]];
		const text = checkedText([first, { ...first, checkedOn: '2020-02-29' }]);
		expect(text).toContain('29 February 2020');
		expect(checkedText([])).toBe('');
	});
});
