import { expect, test } from 'vitest';
import { tables } from '$lib/data/bundled';
import { populationsById } from '$lib/query/populations';

test('a study knows its populations by their ids, with their bases as numbers', () => {
	const populations = populationsById(tables, 'hollis-belton-2017');
	expect([...populations.keys()]).toEqual(['assessed', 'sample']);
	expect(populations.get('assessed')).toMatchObject({
		base: 275,
		unit: 'cases',
		ages: '5 to 18',
		period: 'January to October 2015'
	});
	expect(populations.get('sample')).toMatchObject({ base: 91, unit: 'case files', ages: '[x]' });
	for (const population of populations.values()) {
		expect(Object.values(population)).not.toContain(undefined);
	}
});

test('an unknown study has none', () => {
	expect(populationsById(tables, 'another-2020').size).toBe(0);
});
