import { expect, test } from 'vitest';
import { inReadingOrder, type StudyChoices } from '$lib/data/choices';
import { MAIN_STUDY } from '$lib/data/main-study';

const named = (id: string, name: string) => ({ id, name }) as StudyChoices;

test('the main study comes first, and the others by their name', () => {
	const studies = [
		named('c', 'Zed (2020)'),
		named('b', 'Ash (2019)'),
		named(MAIN_STUDY, 'Elm (2017)')
	];
	const order = (list: StudyChoices[]) => inReadingOrder(list).map(({ id }) => id);
	expect(order(studies)).toEqual([MAIN_STUDY, 'b', 'c']);
	expect(order(studies.toReversed())).toEqual([MAIN_STUDY, 'b', 'c']);
});
