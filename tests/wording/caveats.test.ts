import { describe, expect, test } from 'vitest';
import { CONTENT_NOTE } from '$lib/wording/caveats';
import { sheetWords } from '$lib/wording/sheet';
import { FIVE, study } from './every-figure';

const certaintyOf = (id: string) =>
	FIVE.find(([name]) => name === id)![1].words.certainty.join(' ');

describe('what stands with every figure', () => {
	test('is that it is one service and one period, and no estimate beyond', () => {
		expect(study.caveat).toBe(
			'These figures describe children and young people whom one NSPCC service assessed between January and October 2015. They are not an estimate for all children, for other services, or for today.'
		);
		expect(study.shortCaveat).toMatch(/One service in 2015, not all children/);
	});

	test('is a note of what the pages hold and do not hold', () => {
		expect(CONTENT_NOTE).toMatch(/No case descriptions and no images/);
		expect(CONTENT_NOTE).not.toMatch(/warning|trigger/i);
	});

	test('goes into every picture, with its source and its version', () => {
		for (const [name, { words }] of FIVE) {
			const sheet = sheetWords(words, study, 'https://example.org/#forms');
			expect(sheet.caveat, name).toContain(study.caveat);
			expect(sheet.source, name).toContain(study.citation);
			expect(sheet.source, name).toContain(words.locator);
			expect(sheet.provenance, name).toBe(
				`${study.remark}. Data version ${study.version}. https://example.org/#forms`
			);
			expect(sheet.kind, name).toBe(`${words.kindNote}.`);
			expect(sheet.description, name).toBe(
				[words.sentence, words.caveat].filter(Boolean).join(' ')
			);
		}
	});
});

describe('how certain', () => {
	test('the published shares are: a count of every case has no sampling error', () => {
		expect(certaintyOf('prevalence')).toMatch(/counted every case.*no sampling error.*46%/);
	});

	test('the 68 per cent is: how the sample was drawn is not known, so no interval', () => {
		const text = certaintyOf('forms');
		expect(text).toMatch(/68% comes from a sample of boys and young men \(91 case files\)/);
		expect(text).toMatch(
			/does not say how the sample was drawn or whether all of them are the base/
		);
		expect(text).toContain('no interval');
	});

	test('the derived shares are: from rounded figures, between two ends, by a formula', () => {
		const text = certaintyOf('prevalence');
		expect(text).toContain('worked out by us as 46% less 7%');
		expect(text).toContain('between 38.5% and 39.6%, or 106 to 109 cases');
		expect(text).toContain('worked out by us as 100% less 46%');
		expect(text).toContain('between 53.8% and 54.2%, or 148 or 149 cases');
		expect(text).toContain('(14.2% to 15.9%)');
		expect(text).toContain('worked out by us as 7% divided by 46%');
	});

	test('the 54 per cent is: only an assumption makes it offline HSB', () => {
		expect(certaintyOf('prevalence')).toMatch(
			/No TA-HSB was recorded for these cases\. .*only assumes that every case/
		);
	});

	test('a direction is: reported without its size', () => {
		for (const id of ['characteristics', 'responses']) {
			expect(certaintyOf(id)).toContain(
				'reports the direction of these differences, not their size'
			);
		}
		expect(certaintyOf('characteristics')).toContain('does not name the comparison');
	});
});
