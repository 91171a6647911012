package rasid.transform;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import rasid.record.ArticleAddress;
import rasid.run.InputFiles;
import rasid.source.MetadataTable;

/**
 * Finds the files that the input patterns match, and cuts large files of lines into byte ranges;
 * with them the {@linkplain MetadataTable tables} of their folders, which hold no articles, but may
 * have rows that fail. Gives addresses, never texts.
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
    return begin
        .apply("Patterns", Create.of(InputFiles.patterns(patterns)))
        .apply("Find", ParDo.of(new Find(splitBytes)));
  }

  /** Gives folders and devices too, so that they become failures instead of being passed over. */
  private static final class Find extends DoFn<String, ArticleAddress> {
    private static final long serialVersionUID = 1L;

    private final long splitBytes;
    private final Counter bytesFound = Metrics.counter(FindArticles.class, BYTES_FOUND);

    Find(long splitBytes) {
      this.splitBytes = splitBytes;
    }

    @ProcessElement
    public void process(@Element String pattern, OutputReceiver<ArticleAddress> out)
        throws IOException {
      Set<String> tables = new TreeSet<>();
      for (InputFiles.Found file : InputFiles.of(pattern)) {
        if (file.leadsOut() || file.name().equals(MetadataTable.NAME)) {
          continue;
        }
        if (!file.isFolder() && ReadArticles.isOfTable(file.name())) {
          String uri = file.uri();
          tables.add(uri.substring(0, uri.length() - file.name().length()) + MetadataTable.NAME);
        }
        long size = file.size();
        bytesFound.inc(size);
        long step = ReadArticles.isOfLines(file.name()) ? splitBytes : Math.max(size, 1);
        for (long begin = 0; begin == 0 || begin < size; begin += step) {
          long end = Math.min(begin + step, size);
          out.output(
              new ArticleAddress(file.uri(), file.name(), begin, end, size, new ArrayList<>()));
        }
      }
      for (InputFiles.Found table : InputFiles.thatAre(tables)) {
        long size = table.size();
        bytesFound.inc(size);
        out.output(
            new ArticleAddress(table.uri(), table.name(), 0L, size, size, new ArrayList<>()));
      }
    }
  }
}
