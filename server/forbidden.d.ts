// Stands in for every module that the core may not import: nothing can be taken from it.
export {};
