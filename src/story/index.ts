export * from './clipScene';
export * from './narrate';
export * from './rest';
export * from './reveal';
