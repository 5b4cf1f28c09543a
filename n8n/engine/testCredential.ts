import { CredentialTestContext } from 'n8n-core';
import type {
	ICredentialDataDecryptedObject,
	INodeCredentialTestResult,
	INodeType,
} from 'n8n-workflow';

/** What n8n does when a person tests a credential: it calls the method that the node names for it. */
export async function testCredential(
	{ description, methods = {} }: INodeType,
	data: ICredentialDataDecryptedObject | undefined,
): Promise<INodeCredentialTestResult> {
	const [credential] = description.credentials ?? [];
	const { name = '', testedBy } = credential ?? {};
	const test = typeof testedBy === 'string' ? methods.credentialTest?.[testedBy] : undefined;
	if (!test) throw new Error('The node has no test for its credential');
	return await test.call(new CredentialTestContext(), {
		id: '1',
		name,
		type: name,
		...(data && { data }),
	});
}
