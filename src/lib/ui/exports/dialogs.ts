/** The dialogs that make files; a door of their own keeps their styles out of the first visit. */

import type { Component } from 'svelte';
import type { Figure } from '../figures';
import type { Place } from './place';

export type FigureDialog = Component<{ figure: Figure; place: Place; onclose: () => void }>;

export const imageDialog = async (): Promise<FigureDialog> =>
	(await import('./ImageDialog.svelte')).default;

export const citeDialog = async (): Promise<FigureDialog> =>
	(await import('./CiteDialog.svelte')).default;
