package rasid.extract;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rasid.lexicon.Lexicons;
import rasid.record.Claim;
import rasid.record.ClaimGroup;
import rasid.record.Entity;
import rasid.source.ArticleException;

/** Articles read with tables of a user beside those of the program. */
final class UserTables {

  static final String EVENTS = "phrase\tevent\tpos\tcounts\n";

  static final String EVENT_TYPES = "event\tcounts\ttakes_dual\ttakes_value\tmeaning\n";

  static final String CLASSES = "word\tplural\tclass\trole\n";

  static final String CLASS_TYPES = "class\tpart_of\tdefault_of\tmeaning\n";

  private UserTables() {}

  static Rasid with(Map<String, String> tables) {
    return Rasid.with(ExtractionSettings.defaults().withLexicons(Lexicons.with(tables)));
  }

  static List<Claim> claims(Rasid rasid, String text) throws ArticleException {
    return rasid.extract(Article.text(text)).claims();
  }

  static Claim only(Rasid rasid, String text) throws ArticleException {
    List<Claim> claims = claims(rasid, text);
    assertThat(claims).hasSize(1);
    return claims.get(0);
  }

  static Entity entity(Rasid rasid, String text, String name) throws ArticleException {
    return rasid.extract(Article.text(text)).entities().stream()
        .filter(entity -> entity.getSpan().getText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  static List<String> names(Rasid rasid, String text) throws ArticleException {
    return rasid.extract(Article.text(text)).entities().stream()
        .map(entity -> entity.getSpan().getText())
        .toList();
  }

  static List<ClaimGroup> groups(Rasid rasid, String... texts) throws ArticleException {
    List<ArticleRecords> articles = new ArrayList<>();
    for (String text : texts) {
      articles.add(rasid.extract(Article.text(text).published("2024-03-08")));
    }
    return rasid.reconcile(articles);
  }
}
