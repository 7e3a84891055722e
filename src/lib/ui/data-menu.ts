/** The part of the download menu that every view has, drawn or not: its rows as files. */

import { MENU } from '$lib/wording/exports';
import type { View } from '$lib/views/context';
import type { FigureWords } from '$lib/wording/figure';
import { answer } from './answer';
import { loadDownloads } from './exports/load';
import type { Place } from './exports/place';
import type { MenuPart } from './menu-parts';
import { status } from './status.svelte';

type Downloads = Awaited<ReturnType<typeof loadDownloads>>;

/** An entry of a menu that makes a file. */
export const fileAction = (
	label: string,
	make: (files: Downloads) => Promise<string> | string
) => ({
	label,
	run: () =>
		answer(
			async () => make(await loadDownloads()),
			(text) => status.say(text)
		)
});

/** The rows of a view as files. @param words those of its figure, where it is drawn */
export function dataPart(
	view: View & { figure: string },
	words: FigureWords | null,
	place: () => Place
): MenuPart {
	return {
		label: MENU.data,
		actions: [
			fileAction(MENU.csv, (files) => files.downloadCsv(view, words, place())),
			fileAction(MENU.xlsx, (files) => files.downloadWorkbook(view, words, place(), 'xlsx')),
			fileAction(MENU.ods, (files) => files.downloadWorkbook(view, words, place(), 'ods')),
			fileAction(MENU.json, (files) => files.downloadJson(view, words, place()))
		]
	};
}
