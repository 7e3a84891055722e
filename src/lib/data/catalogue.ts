/** The studies that ship with the explorer: what each covers and what a reader can choose of it, without its figures. */

import catalogue from 'built:catalogue';
import type { StudyChoices } from './choices';

export type { StudyChoices };

/** Every study, the main one first, the others by their name. */
export const CATALOGUE: readonly StudyChoices[] = catalogue;

/** Ids of a study's groups, in the order of its table: the order in which an address names them. */
export function groupIds({ dimensions }: StudyChoices): string[] {
	return dimensions.flatMap(({ groups }) => groups.map(({ id }) => id));
}

export function themeIds({ themes }: StudyChoices): string[] {
	return themes.map(({ id }) => id);
}
