/** The names of the vocabularies that the parts of an .ods file are written in. */

export const ODF = 'urn:oasis:names:tc:opendocument:xmlns';

const PREFIXES: Record<string, string> = {
	office: `${ODF}:office:1.0`,
	table: `${ODF}:table:1.0`,
	text: `${ODF}:text:1.0`,
	style: `${ODF}:style:1.0`,
	number: `${ODF}:datastyle:1.0`,
	meta: `${ODF}:meta:1.0`,
	config: `${ODF}:config:1.0`,
	fo: `${ODF}:xsl-fo-compatible:1.0`,
	svg: `${ODF}:svg-compatible:1.0`,
	dc: 'http://purl.org/dc/elements/1.1/',
	xlink: 'http://www.w3.org/1999/xlink'
};

export const NAMESPACES = Object.entries(PREFIXES)
	.map(([prefix, name]) => `xmlns:${prefix}="${name}"`)
	.join(' ');
