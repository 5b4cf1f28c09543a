import type { IBinaryKeyData, IExecuteFunctions } from 'n8n-workflow';

/**
 * The failed file as its input item holds it, by reference, so that the error item can be sent to a person.
 * None where the workflow combines binary data with JSON: n8n would put it among the item's fields before it
 * looks for errors by them, and the item would not go to the error output.
 */
export function failedFile(
	context: IExecuteFunctions,
	itemIndex: number,
	binaryProperty: string | undefined,
): IBinaryKeyData | undefined {
	if (binaryProperty === undefined) return undefined;
	if (context.getWorkflowSettings().binaryMode === 'combined') return undefined;
	const binary = context.getInputData()[itemIndex]?.binary ?? {};
	// A field that is missing may have a name that every object knows, such as constructor.
	const held = Object.hasOwn(binary, binaryProperty) ? binary[binaryProperty] : undefined;
	return held && { [binaryProperty]: held };
}
