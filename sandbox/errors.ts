/**
 * Every code that the sandbox gives by itself, and all that GeneralAccurateOCR documents, with wording of our own:
 * Tencent says that the text of a message may change at any time and must not be read by programs.
 * https://www.tencentcloud.com/document/product/1005/34684 (common codes)
 */
const ERROR_MESSAGES = {
	'AuthFailure.InvalidAuthorization': 'The Authorization header is missing or not of the TC3 form.',
	'AuthFailure.InvalidSecretId': 'The SecretId is not that of a Tencent Cloud API key.',
	'AuthFailure.MFAFailure': 'Multi-factor authentication failed.',
	'AuthFailure.SecretIdNotFound': 'No API key with this SecretId exists, or it is disabled.',
	'AuthFailure.SignatureExpire': 'X-TC-Timestamp is more than five minutes away from server time.',
	'AuthFailure.SignatureFailure': 'The signature that was sent is not the one computed here.',
	'AuthFailure.TokenFailure': 'The token is missing, wrong or expired.',
	'AuthFailure.UnauthorizedOperation': 'This key may not call this action.',
	UnauthorizedOperation: 'This key may not call this action.',
	ActionOffline: 'This action is no longer offered.',
	InvalidAction: 'This action does not exist.',
	InvalidParameter: 'A parameter is malformed.',
	InvalidParameterValue: 'A parameter has a value that is not allowed.',
	InvalidRequest: 'The request cannot be read.',
	MissingParameter: 'A required parameter is missing.',
	NoSuchProduct: 'This product does not exist.',
	NoSuchVersion: 'This action does not exist in this version.',
	UnknownParameter: 'A parameter was sent that this action does not define.',
	UnsupportedOperation: 'This operation is not supported.',
	UnsupportedProtocol: 'Only GET and POST are supported.',
	UnsupportedRegion: 'This region is not supported.',
	RequestLimitExceeded: 'Too many requests in one second.',
	'RequestLimitExceeded.GlobalRegionUinLimitExceeded': 'Too many requests of the main account.',
	'RequestLimitExceeded.IPLimitExceeded': 'Too many requests from this address.',
	'RequestLimitExceeded.UinLimitExceeded': 'Too many requests of this account.',
	RequestSizeLimitExceeded: 'The request is larger than is allowed.',
	ResponseSizeLimitExceeded: 'The answer is larger than is allowed.',
	LimitExceeded: 'A quota is used up.',
	ResourceInUse: 'The resource is in use.',
	ResourceInsufficient: 'There are not enough resources.',
	ResourceNotFound: 'The resource does not exist.',
	ResourceUnavailable: 'The resource is unavailable.',
	InternalError: 'Something went wrong inside.',
	ServiceUnavailable: 'The service is unavailable for the moment.',
	FailedOperation: 'The operation failed.',
	DryRunOperation: 'The request would have succeeded, but DryRun was set.',
	IpInBlacklist: 'The caller’s address is on the blacklist.',
	IpNotInWhitelist: 'The caller’s address is not on the whitelist.',
	'FailedOperation.DownLoadError': 'The file could not be downloaded from ImageUrl.',
	'FailedOperation.EmptyImageError': 'The image is empty.',
	'FailedOperation.EngineRecognizeTimeout': 'The engine took too long.',
	'FailedOperation.ImageBlur': 'The image is too blurred.',
	'FailedOperation.ImageDecodeFailed': 'The image cannot be decoded.',
	'FailedOperation.ImageNoText': 'There is no text in the image.',
	'FailedOperation.ImageSizeTooLarge': 'The image is too large.',
	'FailedOperation.OcrFailed': 'Recognition failed.',
	'FailedOperation.UnKnowError': 'An unknown error occurred.',
	'FailedOperation.UnOpenError': 'The service is not activated for this account.',
	'InvalidParameter.EngineImageDecodeFailed': 'The engine cannot decode the image.',
	'InvalidParameterValue.InvalidParameterValueLimit': 'A parameter has a value out of range.',
	'LimitExceeded.TooLargeFileError': 'The file is too large.',
	'ResourceUnavailable.InArrears': 'The account is in arrears.',
	'ResourceUnavailable.ResourcePackageRunOut': 'The resource package is used up.',
	'ResourcesSoldOut.ChargeStatusException': 'The billing status is abnormal.',
} as const satisfies Record<string, string>;

export type ErrorCode = keyof typeof ERROR_MESSAGES;

/** The codes that the API's own page lists for GeneralAccurateOCR. */
export const OCR_ERROR_CODES = [
	'FailedOperation.DownLoadError',
	'FailedOperation.EmptyImageError',
	'FailedOperation.EngineRecognizeTimeout',
	'FailedOperation.ImageBlur',
	'FailedOperation.ImageDecodeFailed',
	'FailedOperation.ImageNoText',
	'FailedOperation.ImageSizeTooLarge',
	'FailedOperation.OcrFailed',
	'FailedOperation.UnKnowError',
	'FailedOperation.UnOpenError',
	'InvalidParameter.EngineImageDecodeFailed',
	'InvalidParameterValue.InvalidParameterValueLimit',
	'LimitExceeded.TooLargeFileError',
	'ResourceUnavailable.InArrears',
	'ResourceUnavailable.ResourcePackageRunOut',
	'ResourcesSoldOut.ChargeStatusException',
] as const satisfies readonly ErrorCode[];

const isKnown = (code: string): code is ErrorCode => Object.hasOwn(ERROR_MESSAGES, code);

/** The message of a code; codes that the sandbox does not know are named as they are. */
export const messageOf = (code: string): string =>
	isKnown(code) ? ERROR_MESSAGES[code] : `The call failed with ${code}.`;

/** What ends a call with `Response.Error`; the HTTP status stays 200, as with Tencent. */
export class ApiError extends Error {
	constructor(
		readonly code: ErrorCode,
		message?: string,
	) {
		super(message ?? messageOf(code));
		this.name = 'ApiError';
	}
}
