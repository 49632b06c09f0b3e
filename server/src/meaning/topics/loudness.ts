// Rank, publicity, threat or repetition: what makes somebody be heard without being a need.
import { topic } from "./topic.js";

export const loudness = topic(`
  vip|celebrity|influencer
`);
