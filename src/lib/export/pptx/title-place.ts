/** Where the title of any slide stands, and in which size. */

import type { DeckSlide } from './deck';
import { figurePlaces } from './figure-places';
import type { Box } from './places';
import { listPlaces, wordsPlaces } from './words-places';

export function titlePlace(slide: DeckSlide): Box & { size: number } {
	switch (slide.type) {
		case 'figure':
			return figurePlaces(slide).title;
		case 'words':
			return wordsPlaces(slide).title;
		case 'list':
			return listPlaces(slide).title;
	}
}
