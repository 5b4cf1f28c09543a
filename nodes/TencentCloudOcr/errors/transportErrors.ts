import type { ErrorMeaning } from './meaning';

/** Failures on the way, told apart from what Tencent Cloud answers. */
export const TRANSPORT_ERRORS = {
	NETWORK_ERROR: {
		what: 'Tencent Cloud could not be reached',
		todo: "Check the network, proxy and DNS of the machine that runs n8n, and the credential's 'Endpoint'.",
		retry: 'backOff',
	},
	TIMEOUT: {
		what: 'no complete answer came in time',
		todo: "Raise 'Options > Timeout', or send a smaller picture.",
		retry: 'backOff',
	},
	SERVER_BUSY: {
		what: 'the server answered that it is busy or broken',
		todo: 'Try again later.',
		retry: 'backOff',
	},
	HTTP_ERROR: {
		what: 'something other than Tencent Cloud answered',
		todo: "Tencent Cloud always answers with HTTP 200: check the credential's 'Endpoint' and any proxy.",
	},
	REDIRECTED: {
		what: 'the server wanted to send the request elsewhere',
		todo: "Signed requests follow no redirect, so that keys stay with Tencent Cloud. Enter the final address as the credential's 'Endpoint'.",
	},
	BAD_ANSWER: {
		what: 'the answer does not look like one from Tencent Cloud',
		todo: "Check the credential's 'Endpoint' and any proxy in between.",
	},
	ANSWER_TOO_LARGE: {
		what: 'the answer is larger than the node accepts',
		todo: "Split the picture into parts, or switch off 'Options > Single Characters (China Site)'. If the picture has little text, check the credential's 'Endpoint' and any proxy in between.",
		sameForTwins: true,
	},
} as const satisfies Record<string, ErrorMeaning>;
