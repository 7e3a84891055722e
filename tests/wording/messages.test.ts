import { describe, expect, test } from 'vitest';
import { parseAddress } from '$lib/selection/address';
import { MESSAGES, emptyText, unknownValuesText } from '$lib/wording/messages';

const answerTo = (query: string) => unknownValuesText(parseAddress(query).unknown);

describe('the notice about an address', () => {
	test('is empty where everything is known', () => {
		expect(answerTo('?group=both')).toBe('');
	});

	test('names each value with its parameter, and says that the rest is shown', () => {
		const text = answerTo('?group=girls&view=map&group=both');
		expect(text).toContain('“girls” for group');
		expect(text).toContain('“map” for view');
		expect(text).toMatch(/left out; everything else in the link is shown\.$/);
		expect(text).not.toContain('both');
	});

	test('names a parameter that is unknown as such', () => {
		expect(answerTo('?colour=red')).toContain('“colour”');
		expect(answerTo('?colour=red')).not.toContain('red”');
	});

	test('says the same value once, and cuts one that is endless', () => {
		expect(answerTo('?group=girls&group=girls').match(/girls/g)).toHaveLength(1);
		expect(answerTo(`?group=${'x'.repeat(5000)}`).length).toBeLessThan(300);
	});

	test('counts what it does not name where there are very many', () => {
		const many = Array.from({ length: 400 }, (_, index) => `group=g${index}`).join('&');
		expect(answerTo(`?${many}`)).toMatch(/“g7” for group and 392 more\. It was left out/);
	});

	test('says nothing of signs that ask for nothing', () => {
		expect(answerTo('?&&&=')).toBe('');
		expect(answerTo('?=both')).toContain('“=both”');
	});
});

describe('an empty result', () => {
	const some = { groups: 1, themes: 1, kinds: 1 };

	test.each([
		['groups', 'Tick at least one group'],
		['themes', 'Tick at least one part'],
		['kinds', 'Tick at least one kind']
	])('without %s says what to tick', (list, advice) => {
		expect(emptyText({ ...some, [list]: 0 })).toContain(advice);
	});

	test('with a choice that has no evidence says that nothing is published for it', () => {
		expect(emptyText(some)).toContain('publishes nothing for this choice');
	});
});

test('each failure says what to do instead', () => {
	const { fileFailed, imageUnsupported, imageRefused, copyFailed, linkFailed } = MESSAGES;
	for (const text of [fileFailed, imageUnsupported, imageRefused, copyFailed, linkFailed]) {
		expect(text).toMatch(/Use |Try another|by hand|address bar/);
	}
	expect(MESSAGES.saved('a.csv')).toBe('Saved as a.csv.');
});
