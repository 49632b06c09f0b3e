// A customer is named, whatever is said of them.
import { topic } from "./topic.js";

export const customerNamed = topic("@customer");
