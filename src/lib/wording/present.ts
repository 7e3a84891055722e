/** The words of the presentation and of the speaker's window. */

import { FINDINGS_PAGE, SITE_NAME } from './pages';

export const SHOW_PAGE = { title: `Presentation · ${SITE_NAME}`, label: 'Presentation' };
export const SPEAKER_PAGE = { title: `Speaker view · ${SITE_NAME}`, label: 'Speaker view' };

/** What begins a presentation. */
export const PRESENT = {
	button: 'Present',
	findings: 'Present these findings',
	/** Said in the place of beginning. */
	nothing: (why: string) => `Nothing is chosen that can be presented. ${why}`
} as const;

/** What stands on the first slide where the figures of a page are shown, and no briefing. */
export const SHOWN_TITLES = {
	findings: FINDINGS_PAGE.heading,
	view: 'Findings by group'
} as const;

/** The heading of the speaker's window. */
export function speakerHeading(name: string): string {
	return name ? `${SPEAKER_PAGE.label}: ${name}` : SPEAKER_PAGE.label;
}

export const SHOW_WORDS = {
	controls: 'Controls of the presentation',
	previous: 'Previous',
	next: 'Next',
	list: 'Slide list',
	speaker: 'Speaker view',
	newWindow: 'opens in a new window',
	fullScreen: 'Full screen',
	leaveFullScreen: 'Leave full screen',
	letterKeys: 'Letter keys',
	letterKeysAbout: 'B and “.” blank the screen; a number and Enter go to that slide.',
	end: 'End',
	blank: 'Blank screen',
	isBlank: 'The screen is blank. Any move shows the slide again.',
	looking: 'The presentation is being opened.'
} as const;

export const SPEAKER_WORDS = {
	now: 'On screen',
	coming: 'Next',
	theEnd: 'This is the last slide.',
	notes: 'Notes',
	noNotes: 'No notes for this slide.',
	clock: 'Time of day',
	timer: 'Time spoken',
	start: 'Start',
	pause: 'Pause',
	reset: 'Reset',
	smaller: 'Smaller notes',
	larger: 'Larger notes',
	noShow: 'No presentation is open yet.',
	openShow: 'Open the presentation',
	blankNow: 'The screen is blank.'
} as const;

/** Said where an address names no briefing that is there. */
export const NOTHING_SHOWN = {
	heading: 'There is nothing to show here',
	text: 'This address names no briefing that is kept in this browser, and no figure. It may have been deleted, or made in another browser.',
	back: 'Go to your briefings'
};

/** Said where an address names a view in which nothing is chosen that can be shown. */
export const NOTHING_IN_VIEW = {
	heading: 'There is nothing to show here',
	text: 'In this view nothing is chosen that a slide can show. Go back to it, and choose other groups or parts of the study, or another view.',
	back: 'Go back to the view'
};

/** Said where the network did not bring what the pages are drawn from. */
export const NOT_FETCHED = {
	heading: 'This could not be loaded',
	text: 'The network did not bring everything that is shown here. Nothing is lost: check the connection and try again.'
};

/** Said where a fault of the explorer stopped the drawing: the network is not the cause. */
export const NOT_DRAWN = {
	heading: 'This could not be drawn',
	text: 'A fault in the explorer stopped it, and no other page is touched. Your briefings are kept as they are: save this one as a briefing file, and reload the page to get the newest version.'
};

export const NEEDS_SCRIPT = {
	text: 'Presenting needs JavaScript. Without it, the findings can be read and printed from the front page.',
	link: 'Go to the findings'
};

/** "3 of 5". @param page counted from 0 */
export function positionText(page: number, count: number): string {
	return `${page + 1} of ${count}`;
}

/** While a number is typed. */
export function goingTo(typed: string): string {
	return `Slide ${typed}: press Enter`;
}

/** "1:05:09", or "5:09" within the first hour. */
export function durationText(seconds: number): string {
	const two = (part: number) => String(part).padStart(2, '0');
	const hours = Math.floor(seconds / 3600);
	const minutes = Math.floor(seconds / 60) % 60;
	const rest = two(Math.floor(seconds) % 60);
	return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

/** "14:05". */
export function clockText(date: Date): string {
	return date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}
