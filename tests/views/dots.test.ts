import { table } from 'arquero';
import { describe, expect, test } from 'vitest';
import type { Selection } from '$lib/selection/selection';
import { courseView } from '$lib/views/course';
import { dotsView } from '$lib/views/dots';
import { dotsWords } from '$lib/wording/dots';
import { CHOICES, SCOTLAND, SERVICE, everythingOf, tables } from './companions';

const scottish = (change: Partial<Selection>) => dotsView(tables, everythingOf(SCOTLAND, change));
const rowsOf = (view: ReturnType<typeof dotsView>, measure: string) =>
	view.panels.filter((panel) => panel.measure.id === measure).flatMap(({ rows }) => rows);

describe('numbers side by side', () => {
	test('are every number of the choice that the dimension divides, each once', () => {
		for (const [name, selection] of CHOICES) {
			const view = dotsView(tables, selection);
			expect(new Set(view.evidence.map(({ id }) => id)).size, name).toBe(view.evidence.length);
			for (const { rows } of view.panels)
				for (const { lines } of rows)
					for (const { group } of lines) expect(group.dimension, name).toBe(selection.by);
		}
	});

	test('have an interval where a sample of known size was drawn, and nowhere else', () => {
		for (const [name, selection] of CHOICES) {
			for (const { rows } of dotsView(tables, selection).panels)
				for (const { datum, interval, number } of rows.flatMap(({ lines }) => lines)) {
					const sampled =
						datum.kind === 'percentage' &&
						datum.base.status === 'published' &&
						['victims', 'responsible'].includes(datum.population);
					expect(interval !== null, `${name} ${datum.id}`).toBe(sampled);
					if (!interval) continue;
					expect(interval.lower).toBeLessThanOrEqual(number!);
					expect(interval.upper).toBeGreaterThanOrEqual(number!);
				}
		}
		const service = dotsView(tables, everythingOf(SERVICE));
		expect(service.panels.flatMap(({ rows }) => rows).length).toBeGreaterThan(0);
	});

	test('are ordered as the study has them, by value, or by difference', () => {
		const themes = ['victims'];
		const studied = rowsOf(scottish({ themes }), 'victims-gender');
		const byValue = rowsOf(scottish({ themes, order: 'value' }), 'victims-gender');
		const firsts = byValue.map(({ lines }) => lines[0]!.number!);
		expect(firsts).toEqual(firsts.toSorted((a, b) => b - a));
		expect(byValue).not.toEqual(studied);
		const byDifference = rowsOf(scottish({ themes, order: 'difference' }), 'victims-gender');
		const points = byDifference.map(({ difference }) =>
			difference?.type === 'points' ? Number(difference.points) : -1
		);
		expect(points).toEqual(points.toSorted((a, b) => b - a));
		expect(points[0]).toBe(8);
	});
});

describe('a difference', () => {
	test('is in points, with the interval of two separate samples', () => {
		const row = rowsOf(scottish({ themes: ['victims'] }), 'victims-gender').find(
			({ lines }) => lines[0]!.datum.base.status === 'published' && lines[0]!.number === 94
		)!;
		expect(row.difference).toMatchObject({ type: 'points', points: '8' });
		const { interval } = row.difference as { interval: { lower: number; upper: number } };
		expect(interval.lower).toBeGreaterThan(0);
		expect(interval.upper).toBeLessThan(16);
	});

	test('is refused between the parts of one whole, with the reason in words', () => {
		const view = scottish({ themes: ['victims'], by: 'gender' });
		const refused = rowsOf(view, 'victims-gender').map(({ difference }) => difference);
		expect(refused.length).toBeGreaterThan(5);
		for (const one of refused)
			expect(one).toMatchObject({ type: 'refused', reason: 'parts-of-one-whole' });
		expect(dotsWords(view).notices.join(' ')).toMatch(
			/No difference is given between “Female” and “Male”.*parts of one whole/
		);
	});

	test('is refused between a group and one that it lies inside', () => {
		const groups = ['2016-17', 'cyber-enabled', 'under-16', 'under-20'];
		const view = scottish({ themes: ['online'], by: 'age', groups });
		const [row] = rowsOf(view, 'victims-young');
		expect(row!.difference).toMatchObject({ type: 'refused', reason: 'nested' });
		expect(dotsWords(view).notices.join(' ')).toMatch(/one of them lies inside the other/);
	});

	test('is refused between groups that the study does not say are separate', () => {
		const ids = tables.groups.array('id') as string[];
		const partitions = Array.from(tables.groups.array('partition') as string[]);
		const loose = partitions.map((partition, row) => (ids[row] === '2013-14' ? '' : partition));
		const groups = tables.groups.assign(table({ partition: loose }));
		const view = dotsView({ ...tables, groups }, everythingOf(SCOTLAND, { themes: ['victims'] }));
		const differences = rowsOf(view, 'victims-gender').map(({ difference }) => difference);
		expect(differences.length).toBeGreaterThan(5);
		for (const one of differences)
			expect(one).toMatchObject({ type: 'refused', reason: 'unknown' });
		expect(dotsWords(view).notices.join(' ')).toMatch(
			/No difference is given between “2013-14” and “2016-17”.*same cases may be in both/
		);
	});

	test('is none where one of the two is no percentage', () => {
		const rows = rowsOf(scottish({ themes: ['responsible'], by: 'gender' }), 'responsible-gender');
		const withheld = rows.filter(({ lines }) => lines.some(({ number }) => number === null));
		expect(withheld.length).toBeGreaterThan(2);
		for (const { difference } of withheld) expect(difference).toBeNull();
	});
});

describe('shares that do not add to a hundred', () => {
	test('are said to be rounded, and are not mended', () => {
		const view = scottish({ themes: ['victims'], by: 'age' });
		const sums = view.oddSums.map(
			({ about, sum }) => `${about.map(({ id }) => id).join(' ')}: ${sum}`
		);
		expect(sums).toEqual(
			expect.arrayContaining(['2016-17 voyeurism: 101', '2013-14 other-sexual-crimes: 99'])
		);
		expect(dotsWords(view).notices.join(' ')).toMatch(/Voyeurism: .*add to 101.*rounded/);
	});

	test('are not said to be where a part is withheld or more is missing than rounding can explain', () => {
		const sums = scottish({ by: 'crime' }).oddSums;
		expect(sums.filter(({ measure }) => measure.id === 'share-of-other')).toEqual([]);
		for (const { sum } of sums) expect(Math.abs(sum - 100)).toBeLessThan(5);
	});
});

describe('numbers along an order', () => {
	test('are over the years where there are two at least', () => {
		const { years } = courseView(tables, everythingOf(SCOTLAND, { themes: ['online', 'scale'] }));
		expect(years.map(({ measure }) => measure.id)).toEqual(['recorded', 'cyber-share']);
		const [share] = years[1]!.rows;
		expect(share!.lines.map(({ number }) => number)).toEqual([38, 51]);
	});

	test('mark the band of age that holds the published median', () => {
		const { ages } = courseView(tables, everythingOf(SCOTLAND, { themes: ['victims'] }));
		expect(ages).toHaveLength(7);
		for (const { bands, median, medianBand } of ages) {
			expect(bands).toHaveLength(8);
			expect(medianBand!.starts).toBeLessThanOrEqual(Number(median!.value));
			const starts = bands.map(({ group }) => group.starts!);
			expect(starts).toEqual(starts.toSorted((a, b) => a - b));
			const next = starts[starts.indexOf(medianBand!.starts!) + 1];
			if (next !== undefined) expect(Number(median!.value)).toBeLessThan(next);
		}
	});
});
