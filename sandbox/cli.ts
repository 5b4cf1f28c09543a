import { EXAMPLE_KEY, startSandbox } from '.';

void startSandbox({ engine: 'deterministic' }).then(({ endpoint }) => {
	console.log(endpoint, EXAMPLE_KEY);
});
