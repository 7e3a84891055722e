/** The words of the timeline for a choice of groups. */

import type { Block, TimelineView } from '$lib/views/timeline';
import { groupNames } from './datum';
import { kindNote, locatorsText, type FigureWords } from './figure';
import {
	BETWEEN,
	LANE_LABELS,
	apartText,
	patternCertainty,
	patternSentence,
	stripWords,
	type StripWords
} from './patterns';
import { capitalised, list } from './text';

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
	const among = view.blocks.flatMap((block) => (block.type === 'patterns' ? block.among : []));
	const names = groupNames(view.context, view.groups);
	return {
		title:
			patterns.length > 0
				? 'What followed what in offline and technology-assisted behaviour'
				: 'These groups have no order of behaviours to show',
		subtitle: `Boys and young men in the case files: ${names}. How many they were is not published.`,
		sentence: [
			...patterns.map(patternSentence),
			...view.blocks.flatMap((block) =>
				block.type === 'one-lane' ? [oneLaneSentence(block)] : []
			),
			...(among.length > 1
				? ['These are two different patterns, not steps that one child goes through.']
				: [])
		].join(' '),
		kindNote: kindNote(view.evidence) || 'Not applicable: one kind of behaviour only',
		locator: locatorsText(view) || 'summary, Links',
		caveat: null,
		certainty: patternCertainty(patterns),
		choice: `Groups: ${capitalised(names)}.`,
		lanes: LANE_LABELS,
		blocks: view.blocks.map((block) => blockWords(block)),
		between: BETWEEN,
		apart: apartText(among)
	};
}

function oneLaneSentence(block: Extract<Block, { type: 'one-lane' }>): string {
	const names = list(block.groups.map((group) => group.label));
	return `${names}: one kind of behaviour only, so there is no order between two.`;
}

function blockWords(block: Block): BlockWords {
	const heading = list(block.groups.map((group) => group.label));
	if (block.type === 'patterns') {
		const exact = block.groups.length === 1 && block.groups[0]!.id === block.about.id;
		return {
			type: 'patterns',
			heading,
			about: exact ? null : `Published for “${block.about.label}” as a whole`,
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
