/** What the .vsix holds, as files. */
export declare const stage: string;
export declare function packageExtension(options?: { file?: string; log?: (line: string) => void }): Promise<string>;
