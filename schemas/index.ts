export * from './codes.js';
export * from './finding-labels.js';
export * from './period.js';
export * from './record.js';
export * from './validate.js';
export * from './json-schema.js';
