import { describe, expect, test } from 'vitest';
import { EVERY, FIVE, explored } from './every-figure';

const sentenceOf = (name: string) => FIVE.find(([id]) => id === name)![1].words.sentence;
const compared = (...groups: Parameters<typeof explored>[0]) => explored(groups)[0]![1].words;
const timed = (...groups: Parameters<typeof explored>[0]) => explored(groups)[1]![1].words;

describe('the sentence of', () => {
	test('prevalence', () => {
		expect(sentenceOf('prevalence')).toBe(
			'Of the 275 cases assessed, 46% displayed some form of TA-HSB: 7% displayed TA-HSB only, and about 39% displayed both TA-HSB and offline HSB. For 54%, no TA-HSB was recorded.'
		);
	});

	test('forms', () => {
		expect(sentenceOf('forms')).toBe(
			'The most common form of TA-HSB was possessing, making and/or distributing indecent images of children. Also recorded, in no published order: developmentally inappropriate use of pornography, exposing other children and young people to pornography, grooming, sexual harassment and sexual texts without images. 68% displayed more than one form. In most cases, the TA-HSB was directed towards another person.'
		);
	});

	test('characteristics', () => {
		expect(sentenceOf('characteristics')).toBe(
			'On average, those who displayed TA-HSB only were older when they began displaying HSB, came from more stable families, had better relationships with their parents, had fewer recorded mental health difficulties, had less unresolved trauma and had fewer problems with impulsivity, emotional regulation, anger or aggression than those who displayed both or offline HSB only (comparison implied, not stated).'
		);
	});

	test('patterns', () => {
		expect(sentenceOf('patterns')).toBe(
			'In more than half of the cases with both, inappropriate use of pornography was identified as a trigger for the offline HSB. Other forms of TA-HSB were more likely to follow offline HSB, and occurred on average about 3 years later. These are two different patterns, not steps that one child goes through.'
		);
	});

	test('responses', () => {
		expect(sentenceOf('responses')).toBe(
			'Those who displayed both or offline HSB only seemed to meet a more therapeutic approach by professionals than those who displayed TA-HSB only. Those who displayed TA-HSB only seemed to meet a more punitive response and had more involvement of the police and youth offending services than those who displayed both or offline HSB only. Those who displayed TA-HSB only had a higher rate of exclusion from school because of the HSB than those who displayed both or offline HSB only (comparison carried over from the sentence before).'
		);
	});
});

describe('a comparison', () => {
	test('says the shares of its groups and nothing of the others', () => {
		const { sentence } = compared('ta-only', 'any-ta');
		expect(sentence).toMatch(
			/^Of the 275 cases assessed, 7% displayed TA-HSB only and 46% displayed any TA-HSB\./
		);
		expect(sentence).not.toContain('54%');
	});

	test('of nested groups says not to add them up', () => {
		const words = compared('any-ta', 'both');
		expect(words).toMatchObject({
			notices: [expect.stringMatching(/do not add them up/), expect.anything()]
		});
	});

	test('of one group is titled as a profile', () => {
		expect(compared('both-other').title).toBe('“Both: other forms”: what the study reports');
	});
});

describe('a timeline', () => {
	test('of groups with one kind of behaviour says that they have no order', () => {
		const words = timed('ta-only', 'offline-only');
		expect(words.title).toBe('These groups have no order of behaviours to show');
		expect(words.sentence).toMatch(/^TA-HSB only: one kind of behaviour only/);
		expect(words.sentence).toMatch(/Offline HSB only: one kind of behaviour only/);
	});

	test('of a sub-group tells the one pattern that it may be a part of', () => {
		expect(timed('both-other').sentence).toContain('3 years later');
		expect(timed('both-other').sentence).not.toContain('trigger');
		expect(timed('both-pornography').sentence).not.toContain('3 years later');
	});
});

describe('every figure', () => {
	test('has a title, a subtitle, a sentence, a kind note and a place in the summary', () => {
		for (const [name, { words }] of EVERY) {
			for (const part of ['title', 'subtitle', 'sentence', 'kindNote', 'locator'] as const) {
				expect(words[part].trim(), `${name}: ${part}`).not.toBe('');
			}
			expect(words.certainty.every(Boolean), name).toBe(true);
		}
	});

	test('is written in whole sentences, without holes and doubled marks', () => {
		for (const [name, { words }] of EVERY) {
			const said = `${words.subtitle} ${words.sentence} ${words.certainty.join(' ')}`;
			expect(said, name).not.toMatch(/undefined|null|NaN|\[object|\.\.| {2}| ,| \.|\(\)/);
			expect(words.sentence, name).toMatch(/^[A-Z0-9].*\.$/s);
		}
	});
});
