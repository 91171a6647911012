package rasid.launch;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import rasid.claim.review.Corrections;
import rasid.dataset.Dataset;
import rasid.dataset.ProgramVersion;
import rasid.extract.ArticleExtractor;
import rasid.extract.ExtractionSettings;
import rasid.lexicon.ClassTypes;
import rasid.reconcile.ClaimGrouper;
import rasid.run.EarlierRuns;
import rasid.run.InputFiles;
import rasid.run.RunFolder;
import rasid.run.RunName;
import rasid.run.RunOrigin;
import rasid.run.Trust;
import rasid.source.MetadataKeys;
import rasid.source.TextEncoding;
import rasid.transform.FindArticles;
import rasid.transform.ReadArticles;
import rasid.transform.ShardArticles;

/**
 * What the options of a job say, checked.
 *
 * @param options the options themselves, for the runner
 * @param find finds the input
 * @param shard spreads it
 * @param read reads it
 * @param extraction how an article is worked on
 * @param run the folder that is written
 * @param earlier runs whose articles join
 * @param trust what the run must be like to be trusted
 * @param logFormat form of the log
 * @param shards places that work is spread over
 */
public record JobSettings(
    NewsClaimsOptions options,
    FindArticles find,
    ShardArticles shard,
    ReadArticles read,
    ExtractionSettings extraction,
    RunFolder run,
    EarlierRuns earlier,
    Trust trust,
    LogFormat logFormat,
    int shards) {

  /**
   * Reads the options.
   *
   * @throws IllegalArgumentException when one is wrong, with its name and what to do
   * @throws java.io.UncheckedIOException when the store of a file that one names does not answer
   */
  public static JobSettings of(NewsClaimsOptions options) {
    return of(options, Map.of());
  }

  /**
   * Reads the options.
   *
   * @param others options of the runner and of file systems, as they were given
   * @throws IllegalArgumentException when one is wrong, with its name and what to do
   * @throws java.io.UncheckedIOException when the store of a file that one names does not answer
   */
  static JobSettings of(NewsClaimsOptions options, Map<String, String> others) {
    OptionRanges.check(options, others);
    ExtractionSettings extraction = extraction(options);
    RunFolder run =
        RunFolder.of(
                options.getOutput(),
                RunName.of(options.getRun(), options.getDate()),
                options.getCodec(),
                options.getFormat(),
                RunOrigin.of(rules(extraction), GivenOptions.of(options, others)))
            .with(Dataset.selected(options.getDatasets()));
    TextEncoding encoding = TextEncoding.of(options.getCharset());
    ReadArticles read =
        ReadArticles.with(options.getMaxArticleBytes(), options.getMaxExpansion(), keys(options))
            .encodedAs(encoding);
    return new JobSettings(
        options,
        // A file in another encoding has no lines at bytes where it could be cut.
        FindArticles.matching(
            options.getInput(), encoding.isUtf8() ? options.getSplitBytes() : Long.MAX_VALUE),
        ShardArticles.into(options.getShards(), read),
        read,
        extraction,
        run,
        EarlierRuns.of(options.getPrevious(), options.getPreviousDays(), run),
        new Trust(options.getMaxFailureShare(), options.getMinArticles()),
        LogFormat.of(options.getLogFormat()),
        options.getShards());
  }

  /** The patterns of the input. */
  List<String> inputs() {
    return InputFiles.patterns(options.getInput());
  }

  private static ExtractionSettings extraction(NewsClaimsOptions options) {
    ExtractionSettings settings =
        new ExtractionSettings(
            options.getMinArabicShare(),
            options.getAnnotatorWords(),
            LexiconFolder.read(options.getLexicons()),
            Corrections.NONE);
    try {
      ArticleExtractor unused = ArticleExtractor.with(settings);
    } catch (IllegalStateException e) {
      throw new IllegalArgumentException("--lexicons: " + e.getMessage(), e);
    }
    return settings.withCorrections(
        CorrectionsFile.read(options.getCorrections(), settings.lexicons()));
  }

  private static MetadataKeys keys(NewsClaimsOptions options) {
    return new MetadataKeys(
        options.getIdKey(),
        options.getTextKey(),
        options.getTitleKey(),
        options.getPublishedKey(),
        options.getPublisherKey(),
        options.getUrlKey());
  }

  /** What the records follow, by name. */
  private static Map<String, String> rules(ExtractionSettings extraction) {
    SortedMap<String, String> rules = ProgramVersion.current().rules();
    rules.put("policy", ClaimGrouper.POLICY);
    String lexicons = extraction.lexicons().sha256();
    if (lexicons != null) {
      rules.put("lexicons", lexicons);
      // Whoever reads the run need not have the user's tables to know which of its classes are
      // people.
      rules.put("people", String.join(" ", ClassTypes.of(extraction.lexicons()).allPeople()));
    }
    String corrections = extraction.corrections().sha256();
    if (corrections != null) {
      rules.put("corrections", corrections);
    }
    return rules;
  }
}
