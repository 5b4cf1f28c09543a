export { EXAMPLE_KEY, type ApiKey } from './auth/keys';
export type { CallRecord, Parameters } from './callLog';
export type { Engine, EngineInput, EngineLine, EnginePage, Point, Quad } from './engine/engine';
export { ApiError, OCR_ERROR_CODES, type ErrorCode } from './errors';
export type { AlwaysFault, Fault, FaultBody, NextFault, RandomFault } from './faults/fault';
export { ODD_TRAITS, type OddTrait } from './faults/odd';
export type { SandboxOptions } from './settings';
export { startSandbox, type Sandbox } from './startSandbox';
