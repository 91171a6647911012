/**
 * The verbs of the job as Beam transforms. Each wires and names a step; what is done to one
 * article, story or passage is a plain class of the core.
 *
 * <ul>
 *   <li>{@link rasid.transform.FindArticles} and {@link rasid.transform.ShardArticles}: patterns
 *       become addresses of articles, addresses are spread over shards;
 *   <li>{@link rasid.transform.ReadArticles}, with the tables of metadata beside text files: an
 *       address becomes articles and failures;
 *   <li>{@link rasid.transform.ProcessArticles}: a shard takes its articles through extraction,
 *       writes their records and gives reports and shingles; earlier runs give theirs;
 *   <li>{@link rasid.transform.ReconcileClaims} and {@link rasid.transform.FindPassages}: what
 *       articles say of one quantity, and the words that they share, over all articles;
 *   <li>{@link rasid.transform.CountRecords} and {@link rasid.transform.FinishRun}: the files are
 *       counted, and the run is declared whole.
 * </ul>
 *
 * <p>What an article does to the program is a record in {@code failures}; what files or the store
 * do fails the job. How records cross a shuffle is in {@link rasid.transform.shuffle}.
 */
package rasid.transform;
