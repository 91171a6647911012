package rasid.launch;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rasid.claim.review.Corrections;
import rasid.extract.ArticleExtractor;
import rasid.extract.ExtractionSettings;
import rasid.run.EarlierRuns;
import rasid.run.InputFiles;
import rasid.run.RunFolder;
import rasid.run.RunName;
import rasid.source.MetadataKeys;
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
    int shards) {

  /**
   * Reads the options.
   *
   * @throws IllegalArgumentException when one is wrong, with its name and what to do
   */
  public static JobSettings of(NewsClaimsOptions options) {
    OptionRanges.check(options);
    ExtractionSettings extraction = extraction(options);
    RunFolder run =
        RunFolder.of(
            options.getOutput(),
            RunName.of(options.getRun(), options.getDate()),
            options.getCodec(),
            options.getFormat(),
            shaping(options));
    ReadArticles read =
        ReadArticles.with(options.getMaxArticleBytes(), options.getMaxExpansion(), keys(options));
    return new JobSettings(
        options,
        FindArticles.matching(options.getInput(), options.getSplitBytes()),
        ShardArticles.into(options.getShards(), read),
        read,
        extraction,
        run,
        EarlierRuns.of(options.getPrevious(), run),
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

  /** The options that shape the records, by name. */
  private static Map<String, String> shaping(NewsClaimsOptions options) {
    Map<String, String> settings = new TreeMap<>();
    settings.put("input", options.getInput());
    settings.put("minArabicShare", Double.toString(options.getMinArabicShare()));
    settings.put("maxArticleBytes", Integer.toString(options.getMaxArticleBytes()));
    settings.put("shards", Integer.toString(options.getShards()));
    settings.put("codec", options.getCodec());
    settings.put("format", options.getFormat());
    if (options.getPrevious() != null) {
      settings.put("previous", options.getPrevious());
    }
    if (options.getCorrections() != null) {
      settings.put("corrections", options.getCorrections());
    }
    return settings;
  }
}
