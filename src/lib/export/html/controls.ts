/** What stands around the slides: the head of the document, the buttons of the presentation, its two dialogs. */

import { ACTIONS, type HtmlDeck } from './deck';
import { escaped } from './markup';

/** Over the document: its name, the way to present it, and the list of its slides. */
export function documentHead({ title, words, slides }: HtmlDeck): string {
	const entries = slides
		.map(
			(slide, index) =>
				`<li><a href="#slide-${index + 1}" dir="auto">${escaped(slide.title)}</a></li>`
		)
		.join('');
	return [
		'<header class="top">',
		`<h1 dir="auto">${escaped(title)}</h1>`,
		`<button type="button" id="present" hidden="">${escaped(words.present)}</button>`,
		`<details class="contents"><summary>${escaped(words.slideList)}</summary><ol>${entries}</ol></details>`,
		'</header>'
	].join('\n');
}

/** The buttons and dialogs of the presentation, hidden until the script shows them. */
export function controls({ words }: HtmlDeck): string {
	const buttons = ACTIONS.map((action) => {
		const button = `<button type="button" data-do="${action}">${escaped(words.actions[action])}</button>`;
		return action === 'previous' ? `${button}<span class="at"></span>` : button;
	}).join('');
	const rows = words.keyRows
		.map(({ keys, does }) => `<dt>${escaped(keys)}</dt><dd>${escaped(does)}</dd>`)
		.join('');
	const off = `<p><label><input type="checkbox" id="letters" checked="" /> ${escaped(words.letterKeys)}</label></p>`;
	return [
		`<nav class="bar" aria-label="${escaped(words.controls)}" hidden="">${buttons}</nav>`,
		dialog('list', words.slideList, words.close, '<div class="list"></div>'),
		dialog('keys', words.keys, words.close, `<dl>${rows}</dl>${off}`),
		'<div class="blank" hidden=""></div>',
		`<p class="visually-hidden" role="status" data-blank="${escaped(words.blankStatus)}"></p>`
	].join('\n');
}

function dialog(id: string, title: string, close: string, content: string): string {
	return `<dialog id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${escaped(title)}</h2>${content}<form method="dialog"><button>${escaped(close)}</button></form></dialog>`;
}
