/** The words of the timeline for a choice of groups. */

import type { Group } from '$lib/query/groups';
import { byId } from '$lib/views/by-id';
import type { Block, PatternsBlock, TimelineView } from '$lib/views/timeline';
import { codeText } from './datum';
import { kindNote, locatorsText, type FigureWords } from './figure';
import { labelsText } from './group-labels';
import {
	BETWEEN,
	LANE_LABELS,
	apartText,
	notSteps,
	patternCertainty,
	patternSentence,
	stripWords,
	type StripWords
} from './patterns';

/** The labels of one block of lanes. */
export type BlockWords =
	| { type: 'patterns'; heading: string; about: string | null; strips: StripWords[] }
	| { type: 'one-lane'; heading: string; event: string; absent: string };

export interface TimelineWords extends FigureWords {
	lanes: typeof LANE_LABELS;
	blocks: BlockWords[];
	between: string;
	/** Beside a pattern whose others stand elsewhere; null where there are none. */
	apart: string | null;
}

export function timelineWords(view: TimelineView): TimelineWords {
	const patterns = view.blocks.flatMap((block) =>
		block.type === 'patterns' ? block.patterns : []
	);
	const scopes = view.blocks.flatMap((block) =>
		block.type === 'patterns' ? scopeSentences(block) : []
	);
	const among = view.blocks.flatMap((block) => (block.type === 'patterns' ? block.among : []));
	return {
		title:
			patterns.length > 0
				? 'What followed what in offline and technology-assisted behaviour'
				: 'These groups have no order of behaviours to show',
		subtitle: `Boys and young men in the case files: ${labelsText(described(view))}. How many they were is not published.`,
		sentence: [
			...scopes,
			...patterns.map(patternSentence),
			...view.blocks.flatMap((block) =>
				block.type === 'one-lane' ? [oneLaneSentence(block)] : []
			),
			notSteps(patterns, among)
		]
			.filter(Boolean)
			.join(' '),
		kindNote: kindNote(view.evidence) || 'Not applicable: one kind of behaviour only',
		locator: locatorsText(view) || 'summary, Links',
		// A slide of one block has no heading that says it.
		caveat: scopes.join(' ') || null,
		certainty: patternCertainty(patterns),
		choice: `Groups: ${labelsText(view.groups.map((id) => byId(view.context.groups, id)))}.`,
		lanes: LANE_LABELS,
		blocks: view.blocks.map(blockWords),
		between: BETWEEN,
		apart: apartText(among)
	};
}

/** The groups whose case files were read; where a group was not among them, the one that was. */
function described({ context, groups, blocks }: TimelineView): Group[] {
	const about = blocks.flatMap((block) => (block.type === 'patterns' ? [block.about] : []));
	const inSample = groups
		.map((id) => byId(context.groups, id))
		.flatMap((group) => (group.populations.includes('sample') ? [group] : about));
	return [...new Set(inSample)];
}

function oneLaneSentence(block: Extract<Block, { type: 'one-lane' }>): string {
	return `${labelsText(block.groups)}: one kind of behaviour only, so there is no order between two.`;
}

/** Whom the patterns were published for, where that is not the group that stands over them. */
function scopeSentences({ about, inside, around, apart, patterns }: PatternsBlock): string[] {
	const shown = patterns.map(({ id }) => id);
	return [
		...(inside.length > 0 && around.length === 0
			? [`Published for “${about.label}” as a whole.`]
			: []),
		...around.map(
			({ label }) =>
				`Published only for “${about.label}”${inside.length > 0 ? ' as a whole' : ''}, which is a part of “${label}”.`
		),
		...apart.flatMap(({ group, patterns }) =>
			patterns
				.filter((id) => shown.includes(id))
				.map((id) => `Pattern ${id}: ${codeText('[z]')} to “${group.label}”.`)
		)
	];
}

function blockWords(block: Block): BlockWords {
	const heading = labelsText(block.groups);
	if (block.type === 'patterns') {
		return {
			type: 'patterns',
			heading,
			about: scopeSentences(block).join(' ') || null,
			strips: block.patterns.map(stripWords)
		};
	}
	return {
		type: 'one-lane',
		heading,
		event: block.lane === 'offline' ? 'Offline HSB' : 'TA-HSB',
		absent: '[z] not applicable: none recorded in this group'
	};
}
