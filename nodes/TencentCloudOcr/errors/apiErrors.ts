import type { ErrorMeaning } from './meaning';
import { SMALLER } from './smaller';

const CHECK_KEYS =
	"Check 'SecretId' and 'SecretKey' in the credential, at Access Management > API Keys in the console of your site.";
const ALLOW =
	'Give the user the policy QcloudOCRFullAccess, or allow the action of the operation, such as ocr:GeneralAccurateOCR, on resource *.';
const REPORT_ID =
	'Try again later; if it keeps happening, give Tencent Cloud support the RequestId.';
const SLOWER =
	"Lower 'Options > Requests Per Second' if other programs use the same account, or ask Tencent Cloud for a higher limit.";

/**
 * Every code that the API documents for GeneralAccurateOCR and its common codes
 * (https://www.tencentcloud.com/document/product/1005/38268 and /1005/34684), with what is billed
 * and what is not from https://cloud.tencent.com/document/product/866/45470. A code's dot-separated
 * parents stand for sub-codes that are not listed.
 *
 * `endsCalls` have, by what that page says of them, the faults of what all calls to a region have in common: the key, its
 * token and permission, the account's money and services, and the headers that name product, action, version and region.
 * Not the bare AuthFailure, LimitExceeded, ResourceUnavailable and the like, which say too little; not quotas and rates,
 * which a moment later may be free again; not the address (IpInBlacklist, IpNotInWhitelist), which may change from call to
 * call; nor the time (AuthFailure.SignatureExpire), which is corrected.
 */
export const API_ERRORS = {
	ActionOffline: {
		what: 'Tencent Cloud no longer offers this API',
		todo: 'Look for a newer version of this node.',
		endsCalls: 'atStart',
	},
	AuthFailure: {
		what: 'Tencent Cloud did not accept the credential',
		todo: CHECK_KEYS,
		ofAccount: true,
	},
	'AuthFailure.AccessKeyIllegal': {
		what: 'the access key is not valid',
		todo: CHECK_KEYS,
		ofAccount: true,
	},
	'AuthFailure.InvalidAuthorization': {
		what: "Tencent Cloud could not read the request's signature",
		todo: `${CHECK_KEYS} Enter the bare keys, without quotes or a label. If there is a proxy in between, make sure that it passes headers on unchanged.`,
		ofAccount: true,
		endsCalls: 'atStart',
	},
	'AuthFailure.InvalidSecretId': {
		what: 'the SecretId is not a Tencent Cloud API key',
		todo: `${CHECK_KEYS} Make sure that the two are not swapped, and that there are no quotes around them. Keys of single products (DNSPod, captcha, COS appids) do not work here.`,
		ofAccount: true,
		endsCalls: 'atStart',
	},
	'AuthFailure.MFAFailure': {
		what: 'the account asks for multi-factor authentication',
		todo: 'Use the key of a sub-account without MFA for API calls.',
		ofAccount: true,
		endsCalls: 'atStart',
	},
	'AuthFailure.SecretIdNotFound': {
		what: 'the SecretId does not exist at this site',
		todo: `${CHECK_KEYS} It may be mistyped, disabled or deleted, or belong to the other site (International or China).`,
		ofAccount: true,
		endsCalls: 'atStart',
	},
	'AuthFailure.SignatureExpire': {
		what: "the request's time differs from Tencent Cloud's by more than 5 minutes",
		todo: "Set the clock of the machine that runs n8n (switch on NTP); in Docker, set the host's.",
		ofAccount: true,
	},
	'AuthFailure.SignatureFailure': {
		what: 'the signature is wrong, so the SecretKey does not belong to the SecretId',
		todo: `${CHECK_KEYS} Copy the whole SecretKey again.`,
		ofAccount: true,
		endsCalls: 'atStart',
	},
	'AuthFailure.TokenFailure': {
		what: 'the session token is wrong, missing or expired',
		todo: "Get new temporary credentials and enter all three: 'SecretId', 'SecretKey' and 'Session Token'. For a permanent key, leave 'Session Token' empty.",
		ofAccount: true,
		endsCalls: 'anyTime',
	},
	'AuthFailure.UnauthorizedOperation': {
		what: 'the key is valid but not allowed to call this API',
		todo: ALLOW,
		ofAccount: true,
		endsCalls: 'atStart',
	},
	UnauthorizedOperation: {
		what: 'the key is valid but not allowed to call this API',
		todo: ALLOW,
		ofAccount: true,
		endsCalls: 'atStart',
	},
	DryRunOperation: { what: 'the request was only a trial run', todo: REPORT_ID },
	FailedOperation: { what: 'Tencent Cloud could not carry out the request', todo: REPORT_ID },
	'FailedOperation.DownLoadError': {
		what: 'Tencent Cloud could not download the file from its URL',
		todo: "Tencent allows 3 seconds and needs a public address. Switch on 'Options > Download URL', so that n8n fetches the file itself.",
	},
	'FailedOperation.EmptyImageError': {
		what: 'the picture is empty (Tencent Cloud bills this answer)',
		todo: 'Check the step before this node: it passed on a picture without content.',
		sameForTwins: true,
	},
	'FailedOperation.EngineRecognizeTimeout': {
		what: 'Tencent Cloud took too long to recognize the picture',
		todo: 'Try again later, or send a smaller or simpler picture.',
		retry: 'backOff',
	},
	'FailedOperation.ImageBlur': {
		what: 'the picture is too blurred to read',
		todo: 'Take or scan the picture again, sharper and with more light.',
		sameForTwins: true,
	},
	'FailedOperation.ImageDecodeFailed': {
		what: 'Tencent Cloud could not decode the picture',
		todo: 'Open the file: it may be damaged. Save it again as PNG or JPEG.',
		sameForTwins: true,
	},
	'FailedOperation.ImageNoText': {
		what: 'there is no text in the picture',
		todo: "If an empty result is fine, set 'Options > If No Text' to Empty Result.",
		sameForTwins: true,
	},
	'FailedOperation.ImageSizeTooLarge': {
		what: 'the picture is too large for the API',
		todo: `It may have too many pixels, however small the file is. ${SMALLER}`,
		sameForTwins: true,
	},
	'FailedOperation.OcrFailed': {
		what: 'Tencent Cloud could not recognize the picture',
		todo: REPORT_ID,
	},
	'FailedOperation.UnKnowError': {
		what: 'Tencent Cloud could not tell what went wrong',
		todo: REPORT_ID,
	},
	'FailedOperation.UnOpenError': {
		what: 'the OCR service is not activated for this account',
		todo: 'Activate Optical Character Recognition in the console; on the International site an API such as GeneralAccurateOCR may have to be opened by Tencent Cloud sales.',
		ofAccount: true,
		endsCalls: 'atStart',
	},
	InternalError: {
		what: 'something went wrong inside Tencent Cloud',
		todo: REPORT_ID,
		retry: 'backOff',
	},
	InvalidAction: {
		what: 'the endpoint does not know this API',
		todo: "Check the credential's 'Endpoint' and 'Site': it must be an OCR endpoint.",
		endsCalls: 'atStart',
	},
	InvalidParameter: {
		what: 'Tencent Cloud refused a parameter',
		todo: "Check the node's parameters; Tencent's message names the one at fault.",
	},
	'InvalidParameter.EngineImageDecodeFailed': {
		what: "Tencent Cloud's engine could not decode the picture",
		todo: 'Open the file: it may be damaged. Save it again as PNG or JPEG.',
		sameForTwins: true,
	},
	InvalidParameterValue: {
		what: "Tencent Cloud refused a parameter's value",
		todo: "Check the node's parameters; Tencent's message names the one at fault.",
	},
	'InvalidParameterValue.InvalidParameterValueLimit': {
		what: "a parameter's value is out of range",
		todo: "Check the node's parameters, above all 'PDF Pages'.",
	},
	InvalidRequest: { what: 'Tencent Cloud could not read the request', todo: REPORT_ID },
	IpInBlacklist: {
		what: "this machine's IP address is blocked for the account",
		todo: 'Remove the address from the block list in the console.',
		ofAccount: true,
	},
	IpNotInWhitelist: {
		what: "this machine's IP address is not allowed for the account",
		todo: 'Add the address to the allow list in the console.',
		ofAccount: true,
	},
	LimitExceeded: {
		what: 'a quota of the account is used up',
		todo: 'Look at the quota in the console.',
		ofAccount: true,
	},
	'LimitExceeded.TooLargeFileError': {
		what: 'the file is too large for the API',
		todo: SMALLER,
		sameForTwins: true,
	},
	MissingParameter: {
		what: 'a parameter is missing',
		todo: "Check the node's parameters; Tencent's message names the one at fault.",
	},
	NoSuchProduct: {
		what: 'the endpoint does not know the OCR product',
		todo: "Check the credential's 'Endpoint'.",
		endsCalls: 'atStart',
	},
	NoSuchVersion: {
		what: 'the endpoint does not know this version of the API',
		todo: "Check the credential's 'Endpoint'.",
		endsCalls: 'atStart',
	},
	RequestLimitExceeded: {
		what: "the account's request limit is exceeded",
		todo: SLOWER,
		retry: 'slowDown',
		ofAccount: true,
	},
	RequestSizeLimitExceeded: {
		what: 'the request is larger than the API takes',
		todo: SMALLER,
		sameForTwins: true,
	},
	ResourceInUse: { what: 'a resource of the account is in use', todo: REPORT_ID, ofAccount: true },
	ResourceInsufficient: { what: 'Tencent Cloud does not have enough resources', todo: REPORT_ID },
	ResourceNotFound: {
		what: 'a resource of the account was not found',
		todo: REPORT_ID,
		ofAccount: true,
	},
	ResourceUnavailable: {
		what: "the account's resources are not available",
		todo: "Look at the account's billing page in the console.",
		ofAccount: true,
	},
	'ResourceUnavailable.InArrears': {
		what: 'the account is in arrears',
		todo: "Top up the account in the console's billing center.",
		ofAccount: true,
		endsCalls: 'anyTime',
	},
	'ResourceUnavailable.ResourcePackageRunOut': {
		what: "the account's resource package is used up",
		todo: 'Buy another OCR package, or switch on pay-as-you-go.',
		ofAccount: true,
		endsCalls: 'anyTime',
	},
	'ResourcesSoldOut.ChargeStatusException': {
		what: "the account's billing status does not allow calls",
		todo: "Look at the account's billing page in the console.",
		ofAccount: true,
		endsCalls: 'anyTime',
	},
	ResponseSizeLimitExceeded: {
		what: 'the answer is larger than the API can give',
		todo: 'Split the picture into parts.',
		sameForTwins: true,
	},
	ServiceUnavailable: {
		what: 'the service is not available at the moment',
		todo: 'Try again later.',
		retry: 'backOff',
	},
	UnknownParameter: {
		what: 'the endpoint does not know a parameter that was sent',
		todo: "Remove 'Single Characters (China Site)' and 'Words Type (China Site)': they are for accounts of that site only.",
	},
	UnsupportedOperation: { what: 'the operation is not supported', todo: REPORT_ID },
	UnsupportedProtocol: {
		what: 'the endpoint does not take this protocol',
		todo: "Use https in the credential's 'Endpoint'.",
		endsCalls: 'atStart',
	},
	UnsupportedRegion: {
		what: 'the region is not supported',
		todo: "Choose another region in the credential or in 'Options > Region'.",
		endsCalls: 'atStart',
	},
} as const satisfies Record<string, ErrorMeaning>;
