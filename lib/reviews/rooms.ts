/** The rooms of content/reviews/: which file holds which records. The folder is the runtime's slug. */
import * as files from "./schema/files";

export const REVIEW_ROOMS = {
  reviews: { pattern: /^content\/reviews\/([^/]+)\/review\.md$/, schema: files.reviewSchema },
  reviewDefaults: { pattern: /^content\/reviews\/([^/]+)\/defaults\.md$/, schema: files.defaultsSchema },
  reviewMetrics: { pattern: /^content\/reviews\/([^/]+)\/metrics\.md$/, schema: files.metricsSchema },
  reviewFailures: { pattern: /^content\/reviews\/([^/]+)\/failures\.md$/, schema: files.failuresSchema },
  reviewUpgrades: { pattern: /^content\/reviews\/([^/]+)\/upgrades\.md$/, schema: files.upgradesSchema },
  reviewPoints: { pattern: /^content\/reviews\/([^/]+)\/points\.md$/, schema: files.pointsSchema },
  reviewAdvisories: { pattern: /^content\/reviews\/([^/]+)\/advisories\.md$/, schema: files.reviewAdvisoriesSchema },
} as const;

/** A review is whole when it has all of them. */
export const PARTS = ["review", "defaults", "metrics", "failures", "upgrades", "points", "advisories"] as const;

/** Properties of the claims that records of a review are. */
export const REVIEW_PROPERTIES = ["flag-default", "metric", "failure", "upgrade", "review-point"] as const;
export const isReviewProperty = (property: string): boolean => REVIEW_PROPERTIES.some((name) => name === property);
