/** Names of the finding formats, for the command line: the formats themselves are only loaded where they are asked for. */
export const FINDING_FORMATS = ['pretty', 'json', 'ndjson', 'csv', 'sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'rdjson'] as const;
