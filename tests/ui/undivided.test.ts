import { describe, expect, test } from 'vitest';
import { allEntries } from '$lib/search/entries';
import { parseAddress } from '$lib/selection/address';
import { answersOf } from '$lib/ui/explore/answers';
import { viewsOf } from '$lib/ui/explore/views';
import { COMPANIONS } from '../views/companions';

const { ask } = await answersOf(COMPANIONS);
const viewsAt = (query: string) => viewsOf(ask(parseAddress(query).selection));
const reasonAt = (query: string) => viewsAt(query).words.choice;

describe('what is published, but not divided by what stands side by side', () => {
	test.each([
		['?study=turn-the-page-2017&theme=change', 'Choose “Point in the programme” under'],
		['?study=turn-the-page-2017&theme=service', 'No other way divides it either: look at “Table”'],
		['?study=turn-the-page-2017&theme=background&by=time', 'Choose “Who took part” under']
	])('%s is not called unpublished', (query, advice) => {
		const reason = reasonAt(query);
		expect(viewsAt(query).figure).toBeNull();
		expect(reason).not.toContain('publishes nothing');
		expect(reason).toMatch(/is not divided by “(Who took part|Point in the programme)”/);
		expect(reason).toContain(advice);
	});

	test('is told from what is not published', () => {
		expect(reasonAt('?study=turn-the-page-2017&theme=service&kind=median')).toContain(
			'publishes nothing for this choice'
		);
	});

	test('is told from what the choice of kinds leaves out, and from what does not arise', () => {
		const kinds = reasonAt('?group=ta-only&theme=responses&kind=percentage');
		expect(kinds).toContain('Left out by your choice of kinds: therapeutic approach');
		expect(kinds).not.toContain('ublish');
		expect(reasonAt('?group=offline-only&theme=forms&kind=percentage')).toMatch(
			/^Not applicable to this choice: forms of TA-HSB recorded/
		);
	});
});

describe('everything that the search finds in the explorer', () => {
	const found = allEntries().filter(({ address }) => address.startsWith('/explore/'));

	test('lands on something', () => {
		expect(found.length).toBeGreaterThan(50);
		for (const { id, address } of found) {
			const { list, figure } = viewsAt(address.split('?')[1] ?? '');
			expect(list?.evidence.length ?? figure?.view.evidence.length ?? 0, id).toBeGreaterThan(0);
		}
	});

	test.each([
		['sites', 'theme=service&view=table'],
		['clinical-need', 'theme=change&by=time'],
		['took-part', 'theme=participants']
	])('is shown in the way that divides it: %s', (measure, query) => {
		const entry = found.find(({ id }) => id === `turn-the-page-2017 measure ${measure}`);
		expect(entry!.address).toBe(`/explore/?study=turn-the-page-2017&${query}`);
	});
});
