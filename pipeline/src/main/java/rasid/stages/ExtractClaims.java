package rasid.stages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import rasid.NewsClaimsOptions;
import rasid.annotation.AnnotatedSentence;
import rasid.article.Article;
import rasid.claim.ClaimExtractor;
import rasid.claim.ClaimLexicons;
import rasid.entity.MainCountry;
import rasid.entity.Mention;
import rasid.entity.NamedThing;
import rasid.quantity.Quantity;

/** Turns the quantities of an article into claims, and finds its quotations. */
public final class ExtractClaims implements ArticleStep {
  private static final long serialVersionUID = 1L;

  /** One extractor in a JVM for each set of tables. */
  private static final ConcurrentHashMap<ClaimLexicons, ClaimExtractor> EXTRACTORS =
      new ConcurrentHashMap<>();

  private final ClaimLexicons lexicons;

  private ExtractClaims(ClaimLexicons lexicons) {
    this.lexicons = lexicons;
  }

  /**
   * Extracts by the program's own tables and those of the folder in the options.
   *
   * @throws IllegalArgumentException when the folder cannot be read or a row in it is bad
   */
  public static ExtractClaims with(NewsClaimsOptions options) {
    ClaimLexicons lexicons = LexiconFolder.read(options.getLexicons());
    try {
      EXTRACTORS.computeIfAbsent(lexicons, ClaimExtractor::knowing);
    } catch (IllegalStateException e) {
      throw new IllegalArgumentException("--lexicons: " + e.getMessage(), e);
    }
    return new ExtractClaims(lexicons);
  }

  @Override
  public void apply(Article article) {
    ClaimExtractor extractor = EXTRACTORS.computeIfAbsent(lexicons, ClaimExtractor::knowing);
    String country = MainCountry.of(article.mentions());
    String countryId =
        article.mentions().stream()
            .map(Mention::thing)
            .filter(
                thing -> thing.population() == Long.MAX_VALUE && thing.country().equals(country))
            .map(NamedThing::id)
            .findFirst()
            .orElse(null);
    String day = article.date().day() == null ? null : article.date().day().toString();
    ClaimExtractor.Context context =
        new ClaimExtractor.Context(
            article.docId(), article.text(), article.offsets(), country, countryId, day);
    Map<Integer, List<Quantity>> bySentence =
        article.quantities().stream().collect(Collectors.groupingBy(Quantity::sentence));
    List<Quantity> quantities = new ArrayList<>();
    for (AnnotatedSentence sentence : article.sentences()) {
      quantities.addAll(
          extractor.withDuals(sentence, bySentence.getOrDefault(sentence.index(), List.of())));
    }
    ClaimExtractor.Extraction found =
        extractor.extract(
            context,
            article.sentences(),
            article.mentions(),
            quantities,
            article.dates(),
            article.assertingZones());
    article.setQuantities(found.quantities());
    article.setClaims(found.claims(), found.quotes());
  }
}
