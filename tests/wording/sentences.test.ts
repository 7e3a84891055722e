import { describe, expect, test } from 'vitest';
import { tables } from '$lib/data/bundled';
import type { Kind } from '$lib/data/vocabulary';
import { compareView } from '$lib/views/compare';
import { compareWords } from '$lib/wording/compare';
import { choosing } from '../views/choices';
import { EVERY, FIVE, explored, wordsInside } from './every-figure';

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
			'In more than half of the cases with both, inappropriate use of pornography was identified as a trigger for the offline HSB (identified in case files; not proof of cause). Other forms of TA-HSB were more likely to follow offline HSB, and occurred on average about 3 years later. These are two different patterns, not steps that one child goes through.'
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

	test('begins what is said of everybody with that it is not split by group', () => {
		const whole =
			/In the sample as a whole \(not split by group\), the most common form was [^;]+; 68% displayed more than one form of TA-HSB \(base not clear\); in most cases, the TA-HSB was directed towards another person\./;
		for (const groups of [['ta-only'], ['both'], ['any-ta', 'offline-only'], ['both-other']]) {
			expect(compared(...groups).sentence).toMatch(whole);
		}
	});

	test('says nothing of forms of TA-HSB of a group without any', () => {
		const { sentence } = compared('offline-only');
		expect(sentence).not.toMatch(/68%|most common|in most cases/);
		const alone = compareWords(compareView(tables, choosing(['offline-only'], ['forms'])));
		expect(alone.sentence).toBe('Not applicable: what this asks does not arise for this group.');
		expect(alone.kindNote).toBe('Not applicable');
	});

	test('says of a sub-group what the study says of it alone', () => {
		expect(compared('both-other').sentence).toContain(
			'Among those who displayed both, where the TA-HSB took other forms, the TA-HSB tended to be directed towards another person.'
		);
	});

	test('keeps the reservations of both patterns, whichever kinds are chosen', () => {
		const order = /Other forms of TA-HSB were more likely to follow offline HSB/;
		for (const groups of [['both'], ['both-other']]) {
			const { sentence } = compared(...groups);
			expect(sentence).toMatch(
				/trigger for the offline HSB \(identified in case files; not proof of cause\)\./
			);
			expect(sentence).toMatch(order);
			expect(sentence).toContain('not steps that one child goes through');
		}
		const ofKind = (kind: Kind) =>
			compareWords(compareView(tables, { ...choosing(['both'], ['patterns']), kinds: [kind] }))
				.sentence;
		expect(ofKind('average-gap')).toMatch(order);
		expect(ofKind('average-gap')).toContain('on average about 3 years later');
		expect(ofKind('direction')).toMatch(order);
		expect(ofKind('direction')).not.toContain('3 years');
		expect(ofKind('bound')).toContain('not proof of cause');
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

	test('of a sub-group tells the patterns that it may be a part of, and whom they are published for', () => {
		expect(timed('both-other').sentence).toMatch(/^Published for “Both” as a whole\. .*trigger/);
		expect(timed('both-other').sentence).toContain('3 years later');
		expect(timed('both-pornography').sentence).toContain('trigger');
		expect(timed('both-pornography').sentence).not.toContain('3 years later');
		expect(timed('both-pornography', 'both-other').sentence).toContain(
			'Pattern B: [z] not applicable to “Both: pornography only”.'
		);
	});

	test('of any TA-HSB says that only a part of it was among the case files', () => {
		const scope = 'Published only for “Both”, which is a part of “Any TA-HSB”.';
		const { subtitle, sentence, caveat } = timed('any-ta');
		expect(subtitle).toBe(
			'Boys and young men in the case files: Both. How many they were is not published.'
		);
		expect(sentence).toContain(scope);
		expect(caveat).toContain(scope);
		expect(timed('any-ta', 'both').subtitle).not.toMatch(/any TA-HSB/i);
		expect(timed('both').sentence).not.toContain('Published');
	});

	test('says in a picture, too, whom the patterns are published for', () => {
		for (const groups of [['any-ta'], ['both-other'], ['both-pornography']]) {
			const [, figure] = explored(groups)[1]!;
			const [scope] = figure.words.sentence.split(/(?<=\.)\s/);
			expect(wordsInside(figure)).toContain(scope);
		}
	});
});

describe('names of groups with a colon or a comma of their own', () => {
	const names = '“Both”, “Both: pornography only” and “Both: other forms”';
	const subgroups = ['both', 'both-pornography', 'both-other'];

	test('stand in quotation marks in a list', () => {
		expect(compared(...subgroups).title).toBe(`${names} side by side`);
		expect(timed(...subgroups).subtitle).toContain(`case files: ${names}.`);
		expect(timed(...subgroups).choice).toBe(`Groups: ${names}.`);
	});

	test('never run into the names beside them', () => {
		for (const [name, { words }] of EVERY) {
			for (const text of [words.title, words.subtitle, words.choice ?? '']) {
				expect(text, name).not.toMatch(/both, (both|pornography|other)/i);
			}
		}
	});

	test('leave names without one as they are', () => {
		expect(compared('ta-only', 'both').title).toBe('TA-HSB only and both side by side');
	});
});

describe('every figure', () => {
	test('has a title, a subtitle, a sentence, a kind note and a place in the summary', () => {
		for (const [name, { words }] of EVERY) {
			for (const part of ['title', 'subtitle', 'sentence', 'kindNote', 'locator'] as const) {
				expect(words[part].trim(), `${name}: ${part}`).not.toBe('');
			}
			expect(words.certainty.every(Boolean), name).toBe(true);
			for (const text of words.certainty) expect(text, name).not.toMatch(/^[a-z]/);
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
