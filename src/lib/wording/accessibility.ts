/** The accessibility statement: what was tested, how, and what was not. */

export const ACCESSIBILITY_PAGE = {
	title: 'Accessibility statement – TA-HSB findings explorer',
	description:
		'How accessible the TA-HSB findings explorer is: what was tested and how, what was not tested, and what is known not to work well.',
	heading: 'Accessibility statement',
	lead: 'The explorer is built to meet the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA. This page says what was tested and how, what was not, and what you can do where something does not work for you.',
	date: 'This statement was written on 23 November 2026. It covers every page of the explorer and the files that it makes.'
} as const;

/** Ways to read and use the explorer that are there for this. */
export const WAYS: readonly string[] = [
	'Every figure says its finding in a sentence below the drawing, and holds the same content as a table under “Show as table”.',
	'A drawing can be read by keys. Move to it with Tab; the arrow keys go from mark to mark, Home and End to the first and the last, Enter opens what is said about certainty, and Escape leaves the marks. Each mark has its name, its value and its base in words.',
	'Everything works by keyboard alone. Nothing needs dragging: what can be dragged can be moved by buttons and keys too.',
	'Single letters act only while slides are shown, and can be switched off there.',
	'Colour never stands alone: groups have shapes, kinds of evidence have patterns, and values are written beside their marks.',
	'The figures, their sentences and their tables are in the page before any script runs.',
	'Nothing moves by itself. Slides do not advance on their own, and there is no animation to switch off.'
];

/** What the automatic tests hold; they run with every change of the explorer. */
export const TESTED: readonly { what: string; how: string }[] = [
	{
		what: 'Rules that a program can check',
		how: 'axe-core with the rules of WCAG 2.0 to 2.2, levels A and AA, and its best practices, on every page, on slides, in the speaker view and on paper; nothing may be left undecided but the contrast of words in drawings, which has a test of its own'
	},
	{
		what: 'Contrast',
		how: 'The ratio of every pair of colours that meet, computed from the colours of the drawings and the pages: 4.5 to 1 for text, 3 to 1 for marks, outlines and the sign of focus'
	},
	{
		what: 'Names',
		how: 'Every mark that takes focus has a name, and every value of a figure’s table is in the names of its marks'
	},
	{
		what: 'Keyboard',
		how: 'Whole tasks in a real browser by keys alone: choose, read a drawing, build a briefing, show it, take a file'
	},
	{
		what: 'Narrow windows and zoom',
		how: 'Pages at 200% and at 400% zoom (320 pixels), text alone at 200%, and the wider spacing of text that readers may set: nothing is cut, and no page scrolls sideways'
	},
	{
		what: 'Targets',
		how: 'Every control of every page is at least 24 by 24 pixels or has room around it, in windows of 1440 and 390 pixels'
	},
	{
		what: 'Forced colours',
		how: 'Pictures of drawings of every kind, taken in a browser with forced colours, dark and light, and their pixels measured'
	},
	{
		what: 'Reduced motion',
		how: 'No animation or transition runs, whether or not a reader asks for less motion'
	},
	{
		what: 'Files',
		how: 'Slides have a title each, alt text for each picture and notes; workbooks have one marked table a sheet, without merged cells; images carry a title and a description'
	}
];

export const NOT_TESTED: readonly string[] = [
	'No person has yet gone through the explorer with a screen reader (NVDA, JAWS, VoiceOver, TalkBack). The names, roles and messages are tested by a program only.',
	'No people with disabilities have tested it, and no other organisation has audited it.',
	'Speech input, switch devices and screen magnifiers were not tried.',
	'Safari, and forced colours on a real Windows computer, were not tried.',
	'The slides and workbooks were opened in LibreOffice and not in Microsoft Office or Keynote.'
];

export const KNOWN_LIMITS: readonly string[] = [
	'In a window of 320 pixels, text in the drawings is about 14.5 pixels high. The sentence and the table below a drawing keep the full size.',
	'Words in drawings keep their own spacing, because they are placed by their measured widths; the sentence and the table follow yours.',
	'The table of populations on the page about the study scrolls sideways inside its own region in a narrow window; the page around it does not.',
	'Slides keep their shape when they are shown, so enlarged text does not reflow there. The briefing can be read as a page instead, and its single file is a plain document in a narrow window.',
	'Images (PNG) of very large choices have small text. The dialog says so, and offers other sizes.',
	'The printed pages and PDFs of a browser carry no tags that we control.'
];

export const HELP =
	'If something does not work for you, tell the person or the team who gave you the address of the explorer, and say which page, which browser and which aid you use. The same findings are in the summary of the study and in the data package on the page “About the study”.';

export const ACCESSIBILITY_SECTIONS = {
	ways: 'Ways to read and use it',
	tested: 'What was tested, and how',
	notTested: 'What was not tested',
	limits: 'What is known not to work well',
	help: 'If something does not work for you'
} as const;
