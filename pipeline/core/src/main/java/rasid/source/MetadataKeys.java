package rasid.source;

import java.io.Serializable;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.checkerframework.checker.nullness.qual.Nullable;

/**
 * Names under which a line or a row keeps what is known of its article.
 *
 * @param id key of its id
 * @param text key of its text
 * @param title key of its title
 * @param published key of its date
 * @param publisher key of its publisher
 * @param url key of its address
 */
public record MetadataKeys(
    String id, String text, String title, String published, String publisher, String url)
    implements Serializable {

  /**
   * The article of a row.
   *
   * @param at where it stands in its file, for one without an id
   * @param value the value of a key, or null
   * @param names the keys under which the row has a value
   */
  ArticleSource article(
      String uri,
      String fileName,
      String at,
      String text,
      UnaryOperator<@Nullable String> value,
      Set<String> names) {
    String id = value.apply(this.id);
    return new ArticleSource(
        uri,
        fileName,
        id != null ? id : fileName + at,
        text,
        value.apply(title),
        value.apply(published),
        value.apply(publisher),
        value.apply(url),
        null,
        names);
  }
}
