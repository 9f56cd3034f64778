export * from './clipScene';
export * from './columns';
export * from './narrate';
export * from './rest';
export * from './reveal';
