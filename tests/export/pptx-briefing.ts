/** A briefing with every kind of page, as a PowerPoint deck made without a browser. */

import { pages } from './html-deck';
import { deckOfPages } from './pptx-deck';

/** Title, section, every figure, statement, question, closing; with the longest own words. */
export const PAGES = pages();

export const briefingDeck = () => deckOfPages(PAGES, 'What one study found');
