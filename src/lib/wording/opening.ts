/** Why a briefing from outside cannot be opened: what is wrong, where, and what to do. */

import type { Unreadable } from '$lib/briefing/read';

/** Where it came from. */
export type From = 'file' | 'link' | 'browser';

const NAMES: Record<From, string> = {
	file: 'This file',
	link: 'This link',
	browser: 'A briefing that this browser has kept'
};

const SAFE: Record<From, string> = {
	file: 'Your briefings are as they were.',
	link: 'Your briefings are as they were.',
	browser: 'It stays as it is, and your other briefings work.'
};

const BROKEN: Record<From, string> = {
	file: 'It may have been changed or cut. Save the briefing again where it was made, and open that file.',
	link: 'It may have been cut on its way. Ask for the link again, or for the briefing file.',
	browser: 'Save what is kept if you want to have it looked at, or delete it.'
};

const FOREIGN: Record<From, string> = {
	file: 'Choose a file that was saved with “Briefing file”; its name begins with “briefing_” and ends in “.json”.',
	link: 'Ask for the link again, or for the briefing file.',
	browser: 'Save what is kept if you want to have it looked at, or delete it.'
};

/** One sentence on the fault, one on what is safe, one on what to do. */
export function unreadableText({ reason, where }: Unreadable, from: From): string {
	const name = NAMES[from];
	switch (reason) {
		case 'newer':
			return `${name} was made by a newer version of the explorer, which this one cannot read. ${SAFE[from]} Reload the page to get the newest version, and try again.`;
		case 'foreign':
			return `${name} is not a briefing of this explorer. ${SAFE[from]} ${FOREIGN[from]}`;
		case 'too-large':
			return `${name} is larger than any briefing, and was not read. ${SAFE[from]} ${FOREIGN[from]}`;
		case 'broken': {
			const place = where ? ` The first fault is at: ${where}.` : '';
			return `${name} cannot be read as a briefing.${place} ${SAFE[from]} ${BROKEN[from]}`;
		}
	}
}
