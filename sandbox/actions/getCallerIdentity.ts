import { ApiError } from '../errors';
import type { Action } from './action';
import { parameterCheck } from './parameters';
import { isRegion } from './regions';

const ACCOUNT = '100000000001';

const check = parameterCheck<object>({});

/** https://www.tencentcloud.com/document/product/1150/49453 */
export const getCallerIdentity: Action = {
	service: 'sts',
	version: '2018-08-13',
	async answer({ parameters, fromQuery, key, region }) {
		check(parameters, fromQuery);
		if (region === '') throw new ApiError('MissingParameter', 'X-TC-Region is missing.');
		if (!isRegion(region)) {
			throw new ApiError('UnsupportedRegion', `X-TC-Region is "${region}", which is no region.`);
		}
		return {
			Arn: `qcs::cam::uin/${ACCOUNT}:uin/${ACCOUNT}`,
			AccountId: ACCOUNT,
			UserId: ACCOUNT,
			PrincipalId: ACCOUNT,
			Type: key.token === undefined ? 'CAMUser' : 'CAMRole',
		};
	},
};
