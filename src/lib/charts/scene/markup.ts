/** A list of elements as the text of a page, where no browser draws it. */

import type { SceneNode } from './node';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function sceneMarkup(nodes: SceneNode[]): string {
	return nodes.map(nodeMarkup).join('');
}

function nodeMarkup({ name, attributes, text }: SceneNode): string {
	const set = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([attribute, value]) => ` ${attribute}="${escaped(String(value))}"`);
	return `<${name}${set.join('')}>${escaped(text ?? '')}</${name}>`;
}

function escaped(text: string): string {
	return text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}
