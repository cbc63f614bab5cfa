export declare function packageExtension(options?: { file?: string; log?: (line: string) => void }): Promise<string>;
