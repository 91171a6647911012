package rasid.extract;

import java.util.List;
import rasid.claim.ClaimContext;
import rasid.claim.ClaimExtractor;
import rasid.claim.Extraction;
import rasid.claim.learned.ClaimModels;
import rasid.claim.review.ClaimReview;
import rasid.claim.review.Correction;
import rasid.claim.review.Corrections;
import rasid.lexicon.Lexicons;
import rasid.trace.Trace;

/** Turns the quantities of an article into claims, and finds its quotations. */
public final class ExtractClaims {

  private final ClaimExtractor extractor;
  private final Corrections corrections;

  ExtractClaims(ClaimExtractor extractor, Corrections corrections) {
    this.extractor = extractor;
    this.corrections = corrections;
  }

  /** The step as other models than the program's take it, to measure them. */
  public static ExtractClaims decidedBy(Lexicons lexicons, ClaimModels models) {
    return new ExtractClaims(ClaimExtractor.knowing(lexicons, models), Corrections.NONE);
  }

  /** The same step, whose claims are corrected. */
  ExtractClaims reviewedBy(Corrections others) {
    return new ExtractClaims(extractor, others);
  }

  /** The article with the claims that this step finds. */
  public Article again(Article article) {
    return article.with(
        of(
            article.head(),
            article.zones(),
            article.sentences(),
            article.names(),
            article.dates(),
            article.quantities(),
            Trace.NONE));
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
    Extraction found =
        extractor.extract(
            context,
            sentences.sentences(),
            names.mentions(),
            quantities.quantities(),
            dates.dates(),
            zones.asserting(),
            trace);
    List<Correction> said = corrections.of(article.contentSha256(), article.docId());
    ClaimReview review = new ClaimReview(context, names.mentions());
    int met = review.met(found, said);
    return ClaimLayer.of(review.of(found, said), met);
  }
}
