/** Puts the pages of a briefing on the sheets of a handout: two or three a sheet, with lines to write on. */

import { figureCaption, figureSentence } from '$lib/wording/handout';
import type { Page } from '../briefing/page';
import { MEASURE, ROOM, RULE, paragraphHeight } from './a4';

/** Width of a slide, and between it and what stands beside it; sizes of type; all in points. */
export const SLIDE_WIDTH = 282;
export const GUTTER = 18;
export const BESIDE = MEASURE - SLIDE_WIDTH - GUTTER;
export const TYPE = { number: 9, text: 10.5, caption: 9.5 };

/** Between paragraphs, between a slide and what is under it, and between two slides. */
export const GAP = { paragraph: 4, under: 6, items: 20 };

/** Fewer lines than this are no room for notes. */
const FEWEST_RULES = 3;
const MOST_ON_A_SHEET = 3;
/** A slide that is alone on its sheet takes no more than half of it. */
const TALLEST = (ROOM - GAP.items) / 2;

/** A page of the briefing on its sheet. */
export interface HandoutItem {
	page: Page;
	/** Its place among the pages, counted from 1. */
	number: number;
	/** Beside the slide. */
	text: string[];
	/** Under the slide: what is too small on it. The first part of a paragraph with two is strong. */
	caption: string[][];
	/** Height of slide and caption, and of everything, in points. */
	row: number;
	height: number;
	/** Lines to write on, beside the slide and under it. */
	beside: number;
	under: number;
}

/** The sheets of a handout. */
export function handoutSheets(pages: Page[]): HandoutItem[][] {
	const sheets: HandoutItem[][] = [];
	for (const item of pages.map((page, index) => itemOf(page, index + 1))) {
		const sheet = sheets.at(-1);
		if (sheet && hasRoom(sheet, item)) sheet.push(item);
		else sheets.push([item]);
	}
	return sheets.map(ruled);
}

function itemOf(page: Page, number: number): HandoutItem {
	const text = textOf(page);
	const caption = page.type === 'figure' ? figureCaption(page.words) : [];
	const row = Math.max(leftHeight(caption), textHeight(text));
	const beside = rulesIn(row - textHeight(text));
	const under = Math.max(0, FEWEST_RULES - beside);
	return { page, number, text, caption, row, height: row + under * RULE, beside, under };
}

/** What a page says in letters that are too small on its slide. */
function textOf(page: Page): string[] {
	if (page.type === 'figure')
		return [page.line ?? '', figureSentence(page.figure.words)].filter(Boolean);
	if (page.type === 'title') return [page.line ?? '', ...page.facts].filter(Boolean);
	if (page.type === 'words') return page.line ? [page.line] : [];
	const support = page.support.map(({ name, contact, detail }) => `${name}: ${contact}. ${detail}`);
	return [...support, page.caveat, ...page.sources, page.remark];
}

function leftHeight(caption: string[][]): number {
	const slide = (SLIDE_WIDTH * 9) / 16;
	const heights = caption.map(
		(parts) =>
			GAP.paragraph +
			// Half of it may be strong, which is wider.
			paragraphHeight(parts.join(' '), SLIDE_WIDTH, { size: TYPE.caption, weight: 700 })
	);
	return slide + sum(heights) + (caption.length > 0 ? GAP.under - GAP.paragraph : 0);
}

function textHeight(text: string[]): number {
	const number = TYPE.number * 1.5;
	const style = { size: TYPE.text };
	return number + sum(text.map((one) => GAP.paragraph + paragraphHeight(one, BESIDE, style)));
}

function hasRoom(sheet: HandoutItem[], item: HandoutItem): boolean {
	return sheet.length < MOST_ON_A_SHEET && taken([...sheet, item]) <= ROOM;
}

function taken(sheet: HandoutItem[]): number {
	return sum(sheet.map(({ height }) => height)) + (sheet.length - 1) * GAP.items;
}

/** The sheet with the room that is left shared out, and ruled. */
function ruled(sheet: HandoutItem[]): HandoutItem[] {
	const left = (ROOM - taken(sheet)) / sheet.length;
	return sheet.map((item) => {
		const height = sheet.length > 1 ? item.height + left : Math.max(item.height, TALLEST);
		return { ...item, height, under: rulesIn(height - item.row) };
	});
}

const rulesIn = (height: number) => Math.max(0, Math.floor(height / RULE));
const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);
