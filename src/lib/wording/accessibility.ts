/** The accessibility statement: what was tested, how, and what was not. */

export const ACCESSIBILITY_PAGE = {
	title: 'Accessibility statement – TA-HSB findings explorer',
	description:
		'How accessible the TA-HSB findings explorer is: what was tested and how, what was not tested, and what is known not to work well.',
	heading: 'Accessibility statement',
	lead: 'The explorer is built to meet the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA. This page says what was tested and how, what was not, and what you can do where something does not work for you.',
	date: 'This statement was written on 26 November 2026. It covers every page of the explorer and the files that it makes.'
} as const;

/** Ways to read and use the explorer that are there for this. */
export const WAYS: readonly string[] = [
	'Every figure says its finding in a sentence below the drawing, and holds the same content as a table under “Show as table”.',
	'A drawing can be read by keys. Move to it with Tab; the arrow keys go from mark to mark, Home and End to the first and the last, Enter opens what is said about certainty, and Escape leaves the marks. Each mark has its name, its value and its base in words.',
	'Everything works by keyboard alone. Nothing needs dragging: what can be dragged can be moved by buttons and keys too.',
	'Single letters act only while slides are shown, and can be switched off there.',
	'Colour never stands alone: groups have shapes, kinds of evidence have patterns, and values are written beside their marks.',
	'The figures of the findings and the first comparison of the explorer are in the page before any script runs, with their sentences and their tables.',
	'Nothing moves by itself. Slides do not advance on their own, and there is no animation to switch off.'
];

/** What the automatic tests hold; they run with every change of the explorer. */
export const TESTED: readonly { what: string; how: string }[] = [
	{
		what: 'Rules that a program can check',
		how: 'axe-core with the rules of WCAG 2.0 to 2.2, levels A and AA, and its best practices, on every page, on slides, in the speaker view and on paper. What the program leaves for a person to decide fails as well, but not on the page that shows a briefing, in the speaker view and in the open search. It does not look inside drawings: their contrast and their names have tests of their own'
	},
	{
		what: 'Contrast',
		how: 'In drawings, computed from their colours: 4.5 to 1 for text on each ground that it may stand on, 3 to 1 for marks and axes on white. On pages, axe-core measures the text, and the sign of focus is computed: 3 to 1'
	},
	{
		what: 'Names',
		how: 'Every mark that takes focus has a name, and every finding of a figure’s table is in the names of its marks, for each kind of drawing'
	},
	{
		what: 'Keyboard',
		how: 'Tasks in a real browser by keys alone: choose groups and take a file; read a drawing; add figures to a briefing, put them in order and show them'
	},
	{
		what: 'Narrow windows and zoom',
		how: 'The findings, the explorer, the briefing, and the pages about the study and accessibility at 200% and at 400% zoom (320 pixels), text alone at 200%, and the wider spacing of text that readers may set: nothing is cut, and no page scrolls sideways'
	},
	{
		what: 'Targets',
		how: 'Every control of every page, with menus and dialogs closed and what unfolds unfolded, is at least 24 by 24 pixels or has room around it, in windows of 1440 and 390 pixels; links inside a sentence are as high as their line'
	},
	{
		what: 'Forced colours',
		how: 'Pictures of drawings, taken in a browser with forced colours, and their pixels measured: those of the findings in dark and in light colours, those of the explorer in dark ones'
	},
	{
		what: 'Reduced motion',
		how: 'No animation or transition is there on any page, whether or not a reader asks for less motion'
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
	'Whether a PDF has tags is up to the browser that saves it. A briefing on paper has its headings and the name of each drawing in a tagged PDF of Chromium, which is tested; other pages and other browsers are not, and no PDF was read with a screen reader.'
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
