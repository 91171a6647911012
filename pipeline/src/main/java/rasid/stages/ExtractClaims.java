package rasid.stages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rasid.annotation.AnnotatedSentence;
import rasid.article.Article;
import rasid.article.TextZone;
import rasid.claim.ClaimExtractor;
import rasid.entity.MainCountry;
import rasid.entity.Mention;
import rasid.entity.NamedThing;
import rasid.quantity.Quantity;
import rasid.text.TextRange;

/** Turns the quantities of an article into claims, and finds its quotations. */
public final class ExtractClaims implements ArticleStep {
  private static final long serialVersionUID = 1L;

  private ExtractClaims() {}

  public static ExtractClaims create() {
    return new ExtractClaims();
  }

  @Override
  public void apply(Article article) {
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
          Holder.EXTRACTOR.withDuals(
              sentence, bySentence.getOrDefault(sentence.index(), List.of())));
    }
    ClaimExtractor.Extraction found =
        Holder.EXTRACTOR.extract(
            context,
            article.sentences(),
            article.mentions(),
            quantities,
            article.dates(),
            assertingZones(article));
    article.setQuantities(found.quantities());
    article.setClaims(found.claims(), found.quotes());
  }

  private static List<TextRange> assertingZones(Article article) {
    return article.zones().stream()
        .filter(zone -> AnnotatedSentence.asserts(zone.type()))
        .map(TextZone::range)
        .toList();
  }

  private static final class Holder {
    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.create();
  }
}
