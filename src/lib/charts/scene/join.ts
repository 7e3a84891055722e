/**
 * Joins elements to what they show, by key, as D3 does; but it sets only what differs from before, and
 * takes over what the page was sent with. A change of hundreds of marks is in the document within a frame.
 */

import type { SceneNode } from './node';

const SVG = 'http://www.w3.org/2000/svg';

/** An element, and what it shows by now. */
interface Drawn {
	element: Element;
	node: SceneNode;
}

/** What is drawn inside each root, by key. */
const scenes = new WeakMap<Element, Map<string, Drawn>>();

/** Makes the elements inside `root` those of `nodes`, in their order. */
export function joinScene(root: Element, nodes: SceneNode[]): void {
	const before = scenes.get(root) ?? sent(root, nodes);
	const now = new Map<string, Drawn>();
	for (const node of nodes) {
		const known = before.get(node.key);
		if (known && known.node.name !== node.name) before.delete(node.key);
		const element = before.get(node.key)?.element ?? document.createElementNS(SVG, node.name);
		now.set(node.key, { element, node });
	}
	for (const [key, { element }] of before) if (!now.has(key)) element.remove();
	let next = root.firstElementChild;
	for (const { element, node } of now.values()) {
		dress(element, node, before.get(node.key)?.node);
		if (element === next) next = next.nextElementSibling;
		else root.insertBefore(element, next);
	}
	scenes.set(root, now);
}

/** Elements that came with the page show these nodes already. */
function sent(root: Element, nodes: SceneNode[]): Map<string, Drawn> {
	const elements = [...root.children];
	if (elements.length !== nodes.length) {
		root.replaceChildren();
		return new Map();
	}
	return new Map(nodes.map((node, at) => [node.key, { element: elements[at]!, node }]));
}

function dress(element: Element, node: SceneNode, before: SceneNode | undefined) {
	const { attributes, text } = node;
	for (const name in attributes) {
		const value = attributes[name];
		if (before?.attributes[name] === value) continue;
		if (value === undefined) element.removeAttribute(name);
		else element.setAttribute(name, `${value}`);
	}
	if (text !== undefined && text !== before?.text) element.textContent = text;
}
