import { freePort } from '../../n8n/freePort';

it('gives no port twice, for the two that one server takes are both asked for before it listens', async () => {
	const ports: number[] = [];
	while (ports.length < 1000) ports.push(await freePort());
	expect(new Set(ports).size).toBe(ports.length);
});
