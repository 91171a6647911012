package rasid.transform;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.beam.sdk.io.FileIO;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import rasid.record.ArticleAddress;
import rasid.run.MatchedFolders;

/**
 * Finds the files that the input patterns match, and cuts large files of lines into byte ranges.
 * Gives addresses, never texts.
 */
public final class FindArticles extends PTransform<PBegin, PCollection<ArticleAddress>> {
  private static final long serialVersionUID = 1L;

  /** Name of the counter of bytes that the addresses cover. */
  public static final String BYTES_FOUND = "bytesFound";

  private final String patterns;
  private final long splitBytes;

  private FindArticles(String patterns, long splitBytes) {
    super("FindArticles");
    this.patterns = patterns;
    this.splitBytes = splitBytes;
  }

  /**
   * Finds what the patterns match.
   *
   * @param patterns paths or globs, separated by commas
   * @param splitBytes length of the ranges of an uncompressed file of lines
   */
  public static FindArticles matching(String patterns, long splitBytes) {
    return new FindArticles(patterns, splitBytes);
  }

  @Override
  public PCollection<ArticleAddress> expand(PBegin begin) {
    PCollection<String> each =
        begin.apply(
            "Patterns",
            Create.of(Splitter.on(',').trimResults().omitEmptyStrings().splitToList(patterns)));
    PCollection<ArticleAddress> files =
        each.apply("Match", FileIO.matchAll().withEmptyMatchTreatment(EmptyMatchTreatment.ALLOW))
            .apply("Split", ParDo.of(new SplitFile(splitBytes)));
    PCollection<ArticleAddress> folders = each.apply("Folders", ParDo.of(new FindFolders()));
    return PCollectionList.of(files).and(folders).apply("All", Flatten.pCollections());
  }

  /** Gives addresses of folders too, so that they become failures instead of being passed over. */
  private static final class FindFolders extends DoFn<String, ArticleAddress> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element String pattern, OutputReceiver<ArticleAddress> out)
        throws IOException {
      for (Path folder : MatchedFolders.of(pattern)) {
        out.output(new ArticleAddress(folder + "/", folder.getFileName().toString(), 0L, 0L, 0L));
      }
    }
  }

  private static final class SplitFile extends DoFn<MatchResult.Metadata, ArticleAddress> {
    private static final long serialVersionUID = 1L;

    private final long splitBytes;
    private final Counter bytesFound = Metrics.counter(FindArticles.class, BYTES_FOUND);

    SplitFile(long splitBytes) {
      this.splitBytes = splitBytes;
    }

    @ProcessElement
    public void process(@Element MatchResult.Metadata file, OutputReceiver<ArticleAddress> out) {
      String name = file.resourceId().getFilename();
      if (MatchedFolders.isFolder(file.resourceId().toString()) || SideMetadata.NAME.equals(name)) {
        return;
      }
      long size = file.sizeBytes();
      bytesFound.inc(size);
      long step = name != null && ReadArticles.isOfLines(name) ? splitBytes : Math.max(size, 1);
      for (long begin = 0; begin == 0 || begin < size; begin += step) {
        out.output(
            new ArticleAddress(
                file.resourceId().toString(), name, begin, Math.min(begin + step, size), size));
      }
    }
  }
}
