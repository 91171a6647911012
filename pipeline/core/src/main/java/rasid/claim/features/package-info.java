/**
 * What learned decisions about a claim look at. Facts ({@link SentenceFacts}, {@link ArticleFacts},
 * {@link SpeechFacts}) are gathered once for each sentence or article. Features are made of them:
 * {@link NumberFeatures} of numbers, {@link WordFeatures} of words with roles, {@link
 * SourceFeatures} and {@link PlaceFeatures} of candidates, {@link CertaintyFeatures} and {@link
 * EventCertaintyFeatures} of how surely it is said; each adds those of one kind to a {@link
 * Family}.
 */
package rasid.claim.features;
