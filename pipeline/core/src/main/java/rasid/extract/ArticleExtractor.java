package rasid.extract;

import com.google.common.annotations.VisibleForTesting;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.util.concurrent.UncheckedExecutionException;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.Annotator;
import rasid.annotation.FastAnnotator;
import rasid.claim.ClaimExtractor;
import rasid.claim.review.Corrections;
import rasid.entity.EntityRecognizer;
import rasid.entity.Mention;
import rasid.lexicon.Lexicons;
import rasid.number.Numeral;
import rasid.number.NumeralReader;
import rasid.quantity.Duals;
import rasid.quantity.QuantityRecognizer;
import rasid.reconcile.GroupClasses;
import rasid.reconcile.Towns;
import rasid.source.ArticleException;
import rasid.source.ArticleSource;
import rasid.text.Lexemes;
import rasid.time.DateReader;
import rasid.trace.Trace;
import rasid.zone.ZoneDetector;

/**
 * Takes an article through all steps. Each step gives one layer, from layers before it, and changes
 * none. Serves any number of threads.
 */
public final class ArticleExtractor {

  /** Sets of settings whose extractors a JVM keeps. */
  private static final int KEPT = 4;

  private static final LoadingCache<ExtractionSettings, ArticleExtractor> SHARED =
      CacheBuilder.newBuilder().maximumSize(KEPT).build(CacheLoader.from(ArticleExtractor::load));

  // The steps; benchmarks time them one by one.
  final DetectZones zones;
  final AnnotateSentences sentences;
  final EntityRecognizer names;
  final Towns towns;
  final NumeralReader numerals;
  final RecogniseDates dates;
  final RecogniseQuantities quantities;
  private final @Nullable ExtractClaims claims;

  private final GroupClasses groupClasses;

  private ArticleExtractor(
      ExtractionSettings settings, Annotator annotator, @Nullable ExtractClaims claims) {
    Lexicons lexicons = settings.lexicons();
    zones = new DetectZones(settings.minArabicShare(), ZoneDetector.of(lexicons));
    sentences = new AnnotateSentences(annotator);
    names = EntityRecognizer.load(lexicons);
    towns = Towns.of(lexicons);
    numerals = NumeralReader.of(lexicons);
    dates = new RecogniseDates(numerals, DateReader.of(lexicons), lexicons);
    quantities = quantities(numerals, lexicons);
    this.claims = claims;
    groupClasses = GroupClasses.of(lexicons);
  }

  /** The same but for the last steps. */
  private ArticleExtractor(
      ArticleExtractor other,
      RecogniseQuantities quantities,
      ExtractClaims claims,
      GroupClasses groupClasses) {
    zones = other.zones;
    sentences = other.sentences;
    names = other.names;
    towns = other.towns;
    numerals = other.numerals;
    dates = other.dates;
    this.quantities = quantities;
    this.claims = claims;
    this.groupClasses = groupClasses;
  }

  /**
   * The extractor of this JVM for these settings, loaded at the first call.
   *
   * @throws IllegalStateException when a row of a table is bad, with table and line
   */
  public static ArticleExtractor with(ExtractionSettings settings) {
    try {
      // What is loaded does not depend on what people said.
      return SHARED
          .getUnchecked(settings.withCorrections(Corrections.NONE))
          .reviewedBy(settings.corrections());
    } catch (UncheckedExecutionException e) {
      throw e.getCause() instanceof IllegalStateException bad ? bad : e;
    }
  }

  private ArticleExtractor reviewedBy(Corrections corrections) {
    return corrections.all().isEmpty()
        ? this
        : new ArticleExtractor(this, quantities, claims().reviewedBy(corrections), groupClasses);
  }

  private static ArticleExtractor load(ExtractionSettings settings) {
    return new ArticleExtractor(
        settings, FastAnnotator.shared(settings.annotatorWords()), claims(settings.lexicons()));
  }

  private static RecogniseQuantities quantities(NumeralReader numerals, Lexicons lexicons) {
    return new RecogniseQuantities(numerals, QuantityRecognizer.of(lexicons), Duals.of(lexicons));
  }

  private static ExtractClaims claims(Lexicons lexicons) {
    return new ExtractClaims(ClaimExtractor.knowing(lexicons), Corrections.NONE);
  }

  /**
   * The same by other tables of events and classes: what does not depend on them is shared, which
   * is nearly all of it.
   *
   * @param lexicons the same tables but for these two
   * @throws IllegalStateException when a row of a table is bad, with table and line
   */
  public ArticleExtractor classingBy(Lexicons lexicons) {
    return new ArticleExtractor(
        this, quantities(numerals, lexicons), claims(lexicons), GroupClasses.of(lexicons));
  }

  /** An extractor for {@link #withoutClaims} alone: what trains the models of claims needs none. */
  public static ArticleExtractor belowClaims(ExtractionSettings settings) {
    return new ArticleExtractor(
        settings, FastAnnotator.shared(settings.annotatorWords()), /* claims= */ null);
  }

  /** An extractor with another annotator, to compare the two. */
  @VisibleForTesting
  static ArticleExtractor annotatedBy(ExtractionSettings settings, Annotator annotator) {
    return new ArticleExtractor(settings, annotator, claims(settings.lexicons()));
  }

  /** What its tables tell of the classes that are one quantity. */
  GroupClasses groupClasses() {
    return groupClasses;
  }

  /**
   * What an article says.
   *
   * @throws ArticleException when the article cannot be processed, for a reason that was to be
   *     expected
   */
  public Article extract(ArticleSource source) throws ArticleException {
    return extract(ArticleHead.of(source), StepClock.NONE);
  }

  /**
   * The same, where something is known of the article already, and with a clock.
   *
   * @throws ArticleException when the article cannot be processed, for a reason that was to be
   *     expected
   */
  public Article extract(ArticleHead article, StepClock clock) throws ArticleException {
    return extract(article, clock, Trace.NONE);
  }

  /**
   * The same, with a trace of what was weighed and what decided: of names by where they stand, of
   * claims by their ids.
   *
   * @throws ArticleException when the article cannot be processed, for a reason that was to be
   *     expected
   */
  public Article extract(ArticleHead article, StepClock clock, Trace trace)
      throws ArticleException {
    Timer timer = new Timer(clock);
    Article below = below(article, timer, trace);
    timer.next("ExtractClaims");
    ClaimLayer claimed =
        claims()
            .of(
                article,
                below.zones(),
                below.sentences(),
                below.names(),
                below.dates(),
                below.quantities(),
                trace);
    timer.end();
    return below.with(claimed);
  }

  /**
   * The layers of an article below its claims, of which it has none.
   *
   * @throws ArticleException as {@link #extract(ArticleSource)}
   */
  public Article withoutClaims(ArticleSource source) throws ArticleException {
    return below(ArticleHead.of(source), new Timer(StepClock.NONE), Trace.NONE);
  }

  ExtractClaims claims() {
    if (claims == null) {
      throw new IllegalStateException("an extractor of what lies below claims");
    }
    return claims;
  }

  private Article below(ArticleHead article, Timer timer, Trace trace) throws ArticleException {
    timer.next("DetectZones");
    ZoneLayer zoned = zones.of(article);
    timer.next("AnnotateSentences");
    SentenceLayer annotated = sentences.of(article, zoned);
    timer.next("RecogniseEntities");
    List<Mention> mentions = names.recognise(article.text(), annotated.sentences(), trace);
    NameLayer named = NameLayer.of(mentions, names.country(annotated.sentences(), mentions), towns);
    timer.next("RecogniseDates");
    NumeralLayer numbered = numerals(article, annotated);
    DateLayer dated = dates.of(article, annotated, numbered);
    timer.next("RecogniseQuantities");
    QuantityLayer measured = quantities.of(annotated, numbered, named, dated);
    return new Article(article, zoned, annotated, named, dated, measured, ClaimLayer.NONE);
  }

  NumeralLayer numerals(ArticleHead article, SentenceLayer annotated) {
    List<Lexemes> lexemes = new ArrayList<>();
    List<List<Numeral>> found = new ArrayList<>();
    for (AnnotatedSentence sentence : annotated.sentences()) {
      Lexemes words = Lexemes.of(article.text(), sentence.range());
      lexemes.add(words);
      found.add(numerals.read(words));
    }
    return new NumeralLayer(lexemes, found);
  }

  /** Tells a clock of steps that follow each other. */
  private static final class Timer {
    private final StepClock clock;
    private @Nullable String step;
    private long begin;

    Timer(StepClock clock) {
      this.clock = clock;
    }

    void next(String name) {
      end();
      step = name;
      clock.begins(name);
      begin = System.nanoTime();
    }

    void end() {
      if (step != null) {
        clock.ends(step, System.nanoTime() - begin);
      }
    }
  }
}
