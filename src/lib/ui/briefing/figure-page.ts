/** The pages of figures, the same whether a figure stands by itself or in a briefing. */

import type { FigureSlide } from '$lib/briefing/briefing';
import type { Study } from '$lib/data/study';
import type { SupportLine } from '$lib/data/support-lines';
import { partTitle, slideWords } from '$lib/wording/slide';
import { ownNotes, speakerNotes } from '$lib/wording/speaker-notes';
import { citedFor } from '$lib/wording/works';
import type { Figure } from '../figures';
import type { FigurePage } from './page';

/** What stands beside the figures of one view. */
interface Beside {
	study: Study;
	/** Whole address of the view. */
	address: string;
	supportLines: SupportLine[];
}

/** One page a figure. @param own the slide of a briefing that they come from, with its reader's words */
export function pagesOfFigures(
	figures: Figure[],
	{ study, address, supportLines }: Beside,
	own?: FigureSlide
): FigurePage[] {
	const titles = figures.map(({ words }) => own?.statement ?? words.title);
	return figures.map((figure, index) => {
		const title = titles[index]!;
		// Pages that say the same are numbered.
		const same = (until?: number) => titles.slice(0, until).filter((one) => one === title).length;
		const notes = speakerNotes(figure.words, figure.view, { study, address, supportLines });
		return {
			type: 'figure',
			slide: own?.id ?? null,
			title: partTitle(title, same(index) + 1, same()),
			line: index === 0 ? own?.line : undefined,
			figure,
			study,
			words: slideWords(figure.words, citedFor(study, figure.view.evidence)),
			address,
			notes: ownNotes(notes, own?.notes, own?.question)
		};
	});
}
