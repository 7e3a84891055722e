import { sveltekit } from '/work/main/node_modules/@sveltejs/kit/src/exports/vite/index.js';
export default { root:'/work/main', plugins: [sveltekit()], test: { include: ['tests/**/*.test.ts'] } };
