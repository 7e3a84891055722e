/** The words around the slides of a briefing that is saved as an HTML file. */

import { SITE_NAME } from './pages';

export const HTML_FILE = {
	author: SITE_NAME,
	position: (number: number, count: number) => `${number} of ${count}`,
	slideName: (number: number, count: number) => `Slide ${number} of ${count}`,
	notes: 'Notes',
	present: 'Present',
	slideList: 'Slide list',
	controls: 'Presentation',
	actions: {
		previous: 'Previous',
		next: 'Next',
		list: 'Slide list',
		notes: 'Notes',
		blank: 'Blank screen',
		'full-screen': 'Full screen',
		keys: 'Keys',
		leave: 'Leave'
	},
	close: 'Close',
	keys: 'Keys',
	keyRows: [
		{ keys: 'Right arrow, Page Down, Space', does: 'Next slide' },
		{ keys: 'Left arrow, Page Up, Shift+Space', does: 'Previous slide' },
		{
			keys: 'Down and up arrow',
			does: 'Next and previous slide; with notes shown, scroll the notes'
		},
		{ keys: 'Home, End', does: 'First and last slide' },
		{ keys: 'A number, then Enter', does: 'That slide' },
		{ keys: 'B or a full stop', does: 'Blank screen, and back' },
		{ keys: 'N', does: 'Show or hide the notes' },
		{ keys: 'F', does: 'Full screen, and back' },
		{ keys: 'Escape', does: 'Leave the presentation; the slides are then a page to scroll' }
	],
	letterKeys: 'Use letter and number keys',
	blankStatus: 'The screen is blank.'
};
