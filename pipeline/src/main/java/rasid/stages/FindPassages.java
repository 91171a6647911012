package rasid.stages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import rasid.dataset.Dataset;
import rasid.reconcile.Batches;
import rasid.reconcile.PassageFinder;
import rasid.reconcile.PassageTexts;
import rasid.reconcile.RunMatcher;
import rasid.record.ArticleRuns;
import rasid.record.Batch;
import rasid.record.Copy;
import rasid.record.Document;
import rasid.record.Passage;
import rasid.record.PassageSide;
import rasid.record.ShardCount;
import rasid.record.SharedRuns;

/**
 * Finds and writes the passages that articles share, and the articles that are near copies. Only
 * hashes of runs of words are shuffled; the text of what was found is read from the run's own
 * documents, which are whole when all runs are there.
 */
public final class FindPassages extends PTransform<PCollection<Batch>, PCollection<ShardCount>> {
  private static final long serialVersionUID = 1L;

  static final TupleTag<Batch> SIDES = new TupleTag<>() {};
  static final TupleTag<Batch> COPIES = new TupleTag<>() {};

  private final RunFolder run;
  private final EarlierRuns earlier;
  private final int shards;

  private FindPassages(RunFolder run, EarlierRuns earlier, int shards) {
    super("FindPassages");
    this.run = run;
    this.earlier = earlier;
    this.shards = shards;
  }

  /**
   * Takes batches of the runs of articles by the shard of their hashes.
   *
   * @param earlier runs that hold articles too
   */
  public static FindPassages writingTo(RunFolder run, EarlierRuns earlier, int shards) {
    return new FindPassages(run, earlier, shards);
  }

  @Override
  public PCollection<ShardCount> expand(PCollection<Batch> runs) {
    PCollectionTuple found =
        runs.apply("ByHash", GroupBatches.byShard())
            .apply("Match", ParDo.of(new Match(shards)))
            .apply("ByArticles", GroupBatches.byShard())
            .apply(
                "Join", ParDo.of(new Join(shards)).withOutputTags(SIDES, TupleTagList.of(COPIES)));
    PCollection<ShardCount> passages =
        found
            .get(SIDES)
            .apply("ByDocuments", GroupBatches.byShard())
            .apply("LookUp", ParDo.of(new LookUp(run, earlier, shards)))
            .apply("ByPassage", GroupBatches.byShard())
            .apply("WritePassages", ParDo.of(new WritePassages(run)));
    PCollection<ShardCount> copies =
        found
            .get(COPIES)
            .apply("ByCopy", GroupBatches.byShard())
            .apply("WriteCopies", ParDo.of(new WriteCopies(run)));
    return PCollectionList.of(passages).and(copies).apply("Files", Flatten.pCollections());
  }

  private static <T extends SpecificRecord> List<T> all(Iterable<Batch> batches, Schema schema) {
    List<T> records = new ArrayList<>();
    for (Batch batch : batches) {
      records.addAll(Batches.<T>read(batch, schema));
    }
    return records;
  }

  static final class Match extends DoFn<KV<Integer, Iterable<Batch>>, Batch> {
    private static final long serialVersionUID = 1L;

    private final int shards;

    Match(int shards) {
      this.shards = shards;
    }

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<Batch>> shard, OutputReceiver<Batch> out) {
      List<ArticleRuns> runs = all(shard.getValue(), ArticleRuns.getClassSchema());
      Batches<SharedRuns> shared = new Batches<>(SharedRuns.getClassSchema(), shards, out::output);
      RunMatcher.match(
          runs, found -> shared.add(Batches.shard(PassageFinder.pair(found), shards), found));
      shared.flush();
    }
  }

  static final class Join extends DoFn<KV<Integer, Iterable<Batch>>, Batch> {
    private static final long serialVersionUID = 1L;

    private final int shards;

    Join(int shards) {
      this.shards = shards;
    }

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<Batch>> shard, MultiOutputReceiver out) {
      Batches<PassageSide> sides =
          new Batches<>(PassageSide.getClassSchema(), shards, out.get(SIDES)::output);
      Batches<Copy> copies = new Batches<>(Copy.getClassSchema(), shards, out.get(COPIES)::output);
      PassageFinder.find(
          all(shard.getValue(), SharedRuns.getClassSchema()),
          side -> sides.add(Math.floorMod(side.getPart(), shards), side),
          copy -> copies.add(Batches.shard(copy.getDocId(), shards), copy));
      sides.flush();
      copies.flush();
    }
  }

  /** Reads the documents of some parts, and fills the sides that stand in them. */
  static final class LookUp extends DoFn<KV<Integer, Iterable<Batch>>, Batch> {
    private static final long serialVersionUID = 1L;

    private final RunFolder run;
    private final EarlierRuns earlier;
    private final int shards;

    LookUp(RunFolder run, EarlierRuns earlier, int shards) {
      this.run = run;
      this.earlier = earlier;
      this.shards = shards;
    }

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<Batch>> shard, OutputReceiver<Batch> out)
        throws IOException {
      Map<Integer, Map<String, List<PassageSide>>> byPart = new TreeMap<>();
      for (PassageSide side :
          FindPassages.<PassageSide>all(shard.getValue(), PassageSide.getClassSchema())) {
        byPart
            .computeIfAbsent(side.getPart(), part -> new HashMap<>())
            .computeIfAbsent(side.getDocId(), id -> new ArrayList<>())
            .add(side);
      }
      Batches<PassageSide> sides = new Batches<>(PassageSide.getClassSchema(), shards, out::output);
      for (Map.Entry<Integer, Map<String, List<PassageSide>>> part : byPart.entrySet()) {
        earlier
            .folderOf(part.getKey(), run)
            .<Document>forEach(
                Dataset.DOCUMENTS,
                EarlierRuns.shardOf(part.getKey()),
                document -> {
                  List<PassageSide> here =
                      part.getValue().getOrDefault(document.getDocId(), List.of());
                  PassageTexts.fill(document, here);
                  here.forEach(side -> sides.add(Batches.shard(side.getPassageId(), shards), side));
                });
      }
      sides.flush();
    }
  }

  static final class WritePassages extends DoFn<KV<Integer, Iterable<Batch>>, ShardCount> {
    private static final long serialVersionUID = 1L;

    private final RunFolder run;

    WritePassages(RunFolder run) {
      this.run = run;
    }

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<Batch>> shard, OutputReceiver<ShardCount> out)
        throws IOException {
      List<PassageSide> sides = all(shard.getValue(), PassageSide.getClassSchema());
      sides.sort(
          Comparator.comparing(PassageSide::getPassageId).thenComparing(PassageSide::getSecond));
      try (ShardWriter writer = ShardWriter.of(run, shard.getKey())) {
        for (int i = 0; i < sides.size(); i += 2) {
          PassageSide a = sides.get(i);
          PassageSide b = sides.get(i + 1);
          if (!PassageTexts.areSame(a, b)) {
            continue;
          }
          writer.append(
              Dataset.PASSAGES,
              new Passage(
                  a.getPassageId(),
                  a.getDocId(),
                  a.getSpan(),
                  b.getDocId(),
                  b.getSpan(),
                  a.getWords()));
        }
        writer.finish().forEach(out::output);
      }
    }
  }

  /** Writes for each copy the smallest of the articles that it is a copy of. */
  static final class WriteCopies extends DoFn<KV<Integer, Iterable<Batch>>, ShardCount> {
    private static final long serialVersionUID = 1L;

    private final RunFolder run;

    WriteCopies(RunFolder run) {
      this.run = run;
    }

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<Batch>> shard, OutputReceiver<ShardCount> out)
        throws IOException {
      Map<String, Copy> smallest = new TreeMap<>();
      for (Copy copy : FindPassages.<Copy>all(shard.getValue(), Copy.getClassSchema())) {
        smallest.merge(
            copy.getDocId(), copy, (a, b) -> a.getCopyOf().compareTo(b.getCopyOf()) < 0 ? a : b);
      }
      try (ShardWriter writer = ShardWriter.of(run, shard.getKey())) {
        writer.appendAll(Dataset.COPIES, smallest.values());
        writer.finish().forEach(out::output);
      }
    }
  }
}
