package rasid.extract;

import rasid.claim.ClaimContext;
import rasid.claim.ClaimExtractor;
import rasid.trace.Trace;

/** Turns the quantities of an article into claims, and finds its quotations. */
final class ExtractClaims {

  private final ClaimExtractor extractor;

  ExtractClaims(ClaimExtractor extractor) {
    this.extractor = extractor;
  }

  ClaimLayer of(
      ArticleHead article,
      ZoneLayer zones,
      SentenceLayer sentences,
      NameLayer names,
      DateLayer dates,
      QuantityLayer quantities,
      Trace trace) {
    ClaimContext context =
        new ClaimContext(
            article.docId(),
            article.text(),
            article.offsets(),
            names.country(),
            names.countryId(),
            dates.published().day() == null ? null : dates.published().day().toString());
    return ClaimLayer.of(
        extractor.extract(
            context,
            sentences.sentences(),
            names.mentions(),
            quantities.quantities(),
            dates.dates(),
            zones.asserting(),
            trace));
  }
}
