/** Writes a briefing as one HTML file that needs nothing beside it: no network, no other file. */

import { FONT_NAME } from '../font';
import { controls, documentHead } from './controls';
import type { HtmlDeck } from './deck';
import { escaped } from './markup';
import { ANY_INLINE, SCRIPT, STYLE } from './inline';
import { slideSection } from './slide';

/**
 * The file as text, to be saved as UTF-8. Without its script it is a document to scroll.
 *
 * @param scripts what may run in it, as `scriptSource` says
 */
export function htmlFile(deck: HtmlDeck, scripts = ANY_INLINE): string {
	const { title, subject, author, language, slides: all, words } = deck;
	const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src ${scripts}; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`;
	const sections = all.map((slide, index) => slideSection(slide, index + 1, all.length, words));
	return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${policy}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${escaped(title)}</title>
<meta name="description" content="${escaped(subject)}" />
<meta name="author" content="${escaped(author)}" />
<link rel="icon" href="data:," />
<style>
${fontFace(deck.font)}${STYLE}</style>
</head>
<body>
${documentHead(deck)}
<main>
${sections.join('\n')}
</main>
${controls(deck)}
<script>${SCRIPT}</script>
</body>
</html>
`;
}

function fontFace(font: string | null): string {
	if (!font) return '';
	return `@font-face{font-family:'${FONT_NAME}';src:url(${font}) format('woff2');font-weight:400 700}\n`;
}
