/**
 * The article: what is known of it when it is read, the zones of its page, and what the later
 * stages gather. In: decoded text with metadata. Out: an {@link rasid.extract.Article} that holds
 * every layer. Fails with {@link rasid.source.ArticleException}, which becomes a record in {@code
 * failures}.
 */
package rasid.zone;
