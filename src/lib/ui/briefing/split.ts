/** Parts a view of the explorer into one slide for each part of the study, so that each can have its own words. */

import { figureSlide, type FigureSlide } from '$lib/briefing/briefing';
import { formatAddress, parseAddress } from '$lib/selection/address';
import type { Tables } from '$lib/data/tables';
import { pickSlides, type Picked } from '../pick-figure';

/** One part of a view: where it is shown, and what it says. */
type Part = Pick<FigureSlide, 'address' | 'added'>;

/** The parts of a view, without those that show nothing; one or none where it cannot be parted. */
export function partsOf({ figure, address }: Picked, tables: Tables): Part[] {
	if (figure !== 'compare') return [];
	const { selection } = parseAddress(address.split('?')[1] ?? '');
	return selection.themes.flatMap((theme) => {
		const part = `/explore/${formatAddress({ ...selection, themes: [theme] })}`;
		const [first] = pickSlides(tables, { figure, address: part });
		return first ? [{ address: part, added: first.words.title }] : [];
	});
}

/**
 * A slide for each part. What a reader has written stands where it stood: the line at the beginning,
 * the notes and the question with all of them, the slide of the question at the end. A statement on
 * the whole would say more than a part shows, and is left behind.
 */
export function partedInto(parts: Part[], whole: FigureSlide): FigureSlide[] {
	const { figure, line, notes, question, asked } = whole;
	return parts.map((part, index) => ({
		...figureSlide({ figure, ...part }),
		...(line !== undefined && index === 0 && { line }),
		...(notes !== undefined && { notes }),
		...(question !== undefined && { question }),
		...(asked && index === parts.length - 1 && { asked })
	}));
}
