export type { DatasetProfile } from '../core/dataset/types.ts';
export type * from '../core/decision/types.ts';
export type { Finding, Severity } from '../core/rules/types.ts';
export type { Range } from '../core/text/text.ts';
export * from './files.ts';
export * from './panel.ts';
export type { Notification, Request } from './request.ts';
export * from './server.ts';
