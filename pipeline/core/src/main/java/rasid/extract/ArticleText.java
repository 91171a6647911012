package rasid.extract;

import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.source.ArticleSource;

/** A text with what is known of it, to be extracted from. Immutable: each method gives another. */
public final class ArticleText {

  private static final String UNNAMED = "text";

  private final ArticleSource source;

  private ArticleText(ArticleSource source) {
    this.source = source;
  }

  static ArticleText of(String text) {
    return new ArticleText(
        new ArticleSource(UNNAMED, UNNAMED, UNNAMED, text, null, null, null, null));
  }

  /** The id of the article at its source; two texts with one id and words are one document. */
  public ArticleText id(String id) {
    return with(id, source.title(), source.published(), source.publisher(), source.url());
  }

  public ArticleText title(@Nullable String title) {
    return with(source.sourceId(), title, source.published(), source.publisher(), source.url());
  }

  /** Its day, ISO 8601, as 2024-03-05; what relative dates are resolved from. */
  public ArticleText published(@Nullable String day) {
    return with(source.sourceId(), source.title(), day, source.publisher(), source.url());
  }

  public ArticleText publisher(@Nullable String publisher) {
    return with(source.sourceId(), source.title(), source.published(), publisher, source.url());
  }

  public ArticleText url(@Nullable String url) {
    return with(source.sourceId(), source.title(), source.published(), source.publisher(), url);
  }

  ArticleSource source() {
    return source;
  }

  private ArticleText with(
      String id,
      @Nullable String title,
      @Nullable String published,
      @Nullable String publisher,
      @Nullable String url) {
    return new ArticleText(
        new ArticleSource(id, id, id, source.text(), title, published, publisher, url));
  }
}
