/** Stands in for the raw TypeScript file that adaptivecards-templating's own types point at. */
export {};
