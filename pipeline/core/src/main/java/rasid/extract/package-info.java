/**
 * One article's whole way: {@link rasid.extract.ArticleExtractor} takes it through the steps, each
 * of which gives an immutable layer; {@link rasid.extract.ArticleRecords} are its records. In: an
 * article as it was read; out: {@link rasid.extract.Article}; what was to be expected to fail is an
 * {@link rasid.source.ArticleException}. {@link rasid.extract.Rasid} is the front door for programs
 * that use all this as a library.
 */
package rasid.extract;
