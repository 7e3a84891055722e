import { describe, expect, test } from 'vitest';
import { tables } from '$lib/data/bundled';
import type { Datum } from '$lib/data/datum';
import type { GroupId } from '$lib/data/vocabulary';
import { DEFAULT_SELECTION } from '$lib/selection/address';
import { timelineView, type TimelineView } from '$lib/views/timeline';
import { GROUP_SETS, choosing } from './choices';

const view = (groups: GroupId[]) => timelineView(tables, choosing(groups));
const patternsOf = ({ blocks }: TimelineView) =>
	blocks.flatMap((block) => (block.type === 'patterns' ? block.patterns : []));
const outline = ({ blocks }: TimelineView) =>
	blocks.map((block) =>
		block.type === 'patterns'
			? `${block.groups.map(({ id }) => id).join('+')}: ${block.patterns.map(({ id }) => id).join('')}`
			: `${block.groups.map(({ id }) => id).join('+')}: ${block.lane}`
	);

describe('the blocks of a choice', () => {
	test('are the patterns of both, and one lane for each of the others', () => {
		expect(outline(timelineView(tables, DEFAULT_SELECTION))).toEqual([
			'both: AB',
			'ta-only: technology-assisted',
			'offline-only: offline'
		]);
	});

	test('are one lane for a group with one kind of behaviour', () => {
		expect(outline(view(['ta-only']))).toEqual(['ta-only: technology-assisted']);
		expect(outline(view(['offline-only']))).toEqual(['offline-only: offline']);
	});

	test('are the patterns that a sub-group can be a part of', () => {
		expect(outline(view(['both-pornography']))).toEqual(['both-pornography: A']);
		expect(outline(view(['both-other']))).toEqual(['both-other: AB']);
	});

	test('say which of their groups cannot be a part of a pattern', () => {
		const [block] = view(['both-pornography', 'both-other']).blocks;
		expect(block).toMatchObject({
			apart: [
				{ group: { id: 'both-pornography' }, patterns: ['B'] },
				{ group: { id: 'both-other' }, patterns: [] }
			]
		});
	});

	test('tell a group that lies inside both from one that both lies inside', () => {
		const [block] = view(['any-ta', 'both', 'both-other']).blocks;
		expect(block).toMatchObject({ inside: [{ id: 'both-other' }], around: [{ id: 'any-ta' }] });
	});

	test('are drawn once for groups that share them', () => {
		expect(outline(view(['any-ta', 'both', 'both-other']))).toEqual(['both+any-ta+both-other: AB']);
	});

	test('are about both as a whole, whichever group was chosen', () => {
		const [block] = view(['both-other']).blocks;
		expect(block).toMatchObject({ type: 'patterns', about: { id: 'both' } });
	});
});

describe('a choice without an order to show', () => {
	test('of no group, or of another part, has no blocks', () => {
		expect(view([])).toMatchObject({ blocks: [], evidence: [] });
		const other = timelineView(tables, choosing(['both'], ['prevalence']));
		expect(other).toMatchObject({ blocks: [], evidence: [] });
	});

	test('of kinds that no pattern rests on has no pattern', () => {
		const other = timelineView(tables, { ...choosing(['both']), kinds: ['percentage'] });
		expect(patternsOf(other)).toEqual([]);
	});
});

describe('kinds of evidence', () => {
	test.each(['bound', 'direction', 'average-gap'] as const)(
		'%s alone shows no pattern that rests on none of it',
		(kind) => {
			const kept = timelineView(tables, { ...choosing(['both']), kinds: [kind] });
			for (const pattern of patternsOf(kept)) {
				const links = pattern.link === 'bound' ? ['bound'] : ['direction', 'average-gap'];
				expect(links).toContain(kind);
			}
			expect(patternsOf(kept)).toHaveLength(1);
		}
	);
});

describe.each(GROUP_SETS.map((groups) => [groups.join(' '), groups] as const))(
	'%s',
	(_, groups) => {
		const chosen = view(groups);

		test('stand in one block each', () => {
			const named = chosen.blocks.flatMap((block) => block.groups.map((group) => group.id));
			expect(named.toSorted()).toEqual(groups.toSorted());
		});

		test('show exactly the evidence of their patterns', () => {
			const links = patternsOf(chosen).flatMap((pattern): Datum[] =>
				pattern.link === 'bound' ? [pattern.bound] : [pattern.order, pattern.gap]
			);
			expect(chosen.evidence).toEqual(links);
		});
	}
);
