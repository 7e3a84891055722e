/** Leaves alone the code that a tool reads as text before it runs, which would break and not be mutated. */

/** @param {any} node */
const isGlob = (node) =>
	node.callee.object?.type === 'MetaProperty' && node.callee.property?.name === 'glob';

/**
 * An expression of Arquero; those of its filters name their row "d".
 *
 * @param {any} node
 */
function isArquero({ callee, arguments: [first] }) {
	const name = callee.property?.name;
	return name === 'derive' || (name === 'filter' && first?.params?.[0]?.name === 'd');
}

const ignorer = {
	/** @param {any} path */
	shouldIgnore({ node, parentPath }) {
		if (node.type === 'CallExpression' && isGlob(node)) {
			return 'Vite reads the arguments of a glob as they stand.';
		}
		const call = parentPath?.node;
		const isArgument = call?.type === 'CallExpression' && call.arguments.includes(node);
		return isArgument && isArquero(call) ? 'Arquero compiles the text of this.' : undefined;
	}
};

export const strykerPlugins = [{ kind: 'Ignore', name: 'read-as-text', value: ignorer }];
