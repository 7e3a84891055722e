/** Text as XML may hold it. */

import { legalInXml } from './legal-characters';

/** Markup without what XML forbids; the end of a section that is none may not stand in a text either. */
export function legalText(markup: string): string {
	return legalInXml(markup).replaceAll(']]>', ']]&gt;');
}
