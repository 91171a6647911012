package rasid.transform;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTagList;
import rasid.dataset.Dataset;
import rasid.passage.PassageTexts;
import rasid.passage.ShingleMatcher;
import rasid.passage.Shingles;
import rasid.record.ArticleShingles;
import rasid.record.Document;
import rasid.record.Report;
import rasid.run.EarlierRuns;
import rasid.run.RunStore;
import rasid.text.TextOffsets;
import rasid.transform.shuffle.Batch;
import rasid.transform.shuffle.BatchCoder;
import rasid.transform.shuffle.Batches;

/**
 * Reads of earlier runs what reconciliation needs of their articles, as {@link ProcessArticles}
 * gives it of those of this run.
 */
final class ReadEarlierRuns extends PTransform<PBegin, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  private final EarlierRuns earlier;
  private final int shards;

  private ReadEarlierRuns(EarlierRuns earlier, int shards) {
    super("ReadEarlierRuns");
    this.earlier = earlier;
    this.shards = shards;
  }

  static ReadEarlierRuns of(EarlierRuns earlier, int shards) {
    return new ReadEarlierRuns(earlier, shards);
  }

  @Override
  public PCollectionTuple expand(PBegin begin) {
    List<KV<Integer, Integer>> shardsOfRuns = new ArrayList<>();
    List<RunStore> folders = earlier.folders();
    try {
      for (int folder = 0; folder < folders.size(); folder++) {
        Set<Integer> shardsOfRun = new TreeSet<>(folders.get(folder).shards(Dataset.DOCUMENTS));
        shardsOfRun.addAll(folders.get(folder).shards(Dataset.STORY_INDEX));
        for (int shard : shardsOfRun) {
          shardsOfRuns.add(KV.of(folder, shard));
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("an earlier run cannot be read: " + e.getMessage(), e);
    }
    PCollectionTuple read =
        begin
            .apply(
                "Shards",
                Create.of(shardsOfRuns).withCoder(KvCoder.of(VarIntCoder.of(), VarIntCoder.of())))
            .apply("Spread", Reshuffle.viaRandomKey())
            .apply(
                "Read",
                ParDo.of(new ReadShard(earlier, shards))
                    .withOutputTags(
                        ProcessArticles.REPORTS, TupleTagList.of(ProcessArticles.SHINGLES)));
    read.get(ProcessArticles.REPORTS).setCoder(BatchCoder.of());
    read.get(ProcessArticles.SHINGLES).setCoder(BatchCoder.of());
    return read;
  }

  static final class ReadShard extends DoFn<KV<Integer, Integer>, Batch<Report>> {
    private static final long serialVersionUID = 1L;

    private final EarlierRuns earlier;
    private final int shards;

    ReadShard(EarlierRuns earlier, int shards) {
      this.earlier = earlier;
      this.shards = shards;
    }

    @ProcessElement
    public void process(@Element KV<Integer, Integer> shardOfRun, MultiOutputReceiver out)
        throws IOException {
      RunStore folder = earlier.folders().get(shardOfRun.getKey());
      int shard = shardOfRun.getValue();
      Batches<Report> reports =
          new Batches<>(Report.getClassSchema(), shards, out.get(ProcessArticles.REPORTS)::output);
      Batches<ArticleShingles> shingles =
          new Batches<>(
              ArticleShingles.getClassSchema(), shards, out.get(ProcessArticles.SHINGLES)::output);
      folder.<Report>forEach(
          Dataset.STORY_INDEX,
          shard,
          report -> {
            report.setAge(earlier.age(shardOfRun.getKey()));
            reports.add(Batches.shard(report.getStory(), shards), report);
          });
      folder.<Document>forEach(
          Dataset.DOCUMENTS,
          shard,
          document -> {
            String id = document.getDocId();
            TextOffsets offsets = TextOffsets.of(document.getText());
            Shingles words = PassageTexts.words(document, offsets);
            ShingleMatcher.scatter(
                id,
                EarlierRuns.place(shardOfRun.getKey(), shard),
                words,
                shards,
                (cut, to) -> shingles.add(to, cut));
          });
      reports.flush();
      shingles.flush();
    }
  }
}
