// What people asked for that there is not: told in one sentence, without a stack, with exit code 2.
export class WrongUsage extends Error {}
