/** One slide of the file as a section, which is read as well as it is shown. */

import type {
	HtmlClosing,
	HtmlFigure,
	HtmlFileWords,
	HtmlNotes,
	HtmlSlide,
	HtmlTitle,
	HtmlWords
} from './deck';
import { escaped, paragraph } from './markup';

/** The section of a slide. @param number of the slide, from 1 */
export function slideSection(
	slide: HtmlSlide,
	number: number,
	count: number,
	words: HtmlFileWords
): string {
	const role = slide.type === 'words' ? ` ${slide.role}` : '';
	return [
		`<section class="slide ${slide.type}${role}" id="slide-${number}" aria-label="${escaped(words.slideName(number, count))}">`,
		'<div class="sheet">',
		bodyOf(slide),
		`<footer>${footOf(slide)}<p class="position">${escaped(words.position(number, count))}</p></footer>`,
		'</div>',
		notesOf(slide.notes, words.notes),
		'</section>'
	].join('\n');
}

function bodyOf(slide: HtmlSlide): string {
	switch (slide.type) {
		case 'title':
			return titleBody(slide);
		case 'words':
			return wordsBody(slide);
		case 'figure':
			return figureBody(slide);
		case 'closing':
			return closingBody(slide);
	}
}

const heading = (title: string) => `<h2 tabindex="-1" dir="auto">${escaped(title)}</h2>`;

function titleBody({ title, line, facts }: HtmlTitle): string {
	const below = facts.map((fact) => paragraph(fact)).join('');
	return `<div class="say">${heading(title)}${paragraph(line, 'line')}</div><div class="facts">${below}</div>`;
}

function wordsBody({ label, title, line }: HtmlWords): string {
	return `<div class="say">${paragraph(label, 'label')}${heading(title)}${paragraph(line, 'line')}</div>`;
}

function figureBody({ title, line, base, drawing, narrowDrawing }: HtmlFigure): string {
	return [
		`<div class="head">${heading(title)}${paragraph(line, 'line')}${paragraph(base, 'base')}</div>`,
		`<div class="drawing"><div class="broad">${drawing}</div><div class="narrow">${narrowDrawing}</div></div>`
	].join('\n');
}

function closingBody({ title, sources, caveat, supportHeading, support }: HtmlClosing): string {
	const lines = support
		.map(
			({ name, contact, detail }) =>
				`<div><dt>${escaped(name)}</dt><dd class="contact">${escaped(contact)}</dd><dd>${escaped(detail)}</dd></div>`
		)
		.join('');
	return [
		heading(title),
		`<div class="support"><h3>${escaped(supportHeading)}</h3><dl>${lines}</dl></div>`,
		`<div class="sources">${[caveat, ...sources].map((one) => paragraph(one)).join('')}</div>`
	].join('\n');
}

function footOf(slide: HtmlSlide): string {
	if (slide.type === 'closing') return paragraph(slide.remark, 'source');
	if (slide.type !== 'figure') return '';
	const { kind, caveat, source, remark } = slide;
	return `<p class="evidence"><strong>${escaped(kind)}</strong> ${escaped(caveat)}</p> ${paragraph(`${source} ${remark}`, 'source')}`;
}

function notesOf(notes: HtmlNotes[], label: string): string {
	if (notes.length === 0) return '';
	const parts = notes.map(
		({ heading, paragraphs }) =>
			`<h3 dir="auto">${escaped(heading)}</h3>${paragraphs.map((one) => paragraph(one)).join('')}`
	);
	return `<details class="notes"><summary>${escaped(label)}</summary>${parts.join('')}</details>`;
}
