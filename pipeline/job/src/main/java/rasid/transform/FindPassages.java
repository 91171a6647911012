package rasid.transform;

import com.google.common.collect.Sets;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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
import rasid.passage.PassageFinder;
import rasid.passage.PassageTexts;
import rasid.passage.ShingleMatcher;
import rasid.record.ArticleShingles;
import rasid.record.Copy;
import rasid.record.DocumentPlace;
import rasid.record.Passage;
import rasid.record.PassageSide;
import rasid.record.ShardCount;
import rasid.record.SharedShingles;
import rasid.run.EarlierRuns;
import rasid.run.RunFolder;
import rasid.run.ShardWriter;
import rasid.transform.shuffle.Batch;
import rasid.transform.shuffle.BatchCoder;
import rasid.transform.shuffle.Batches;
import rasid.transform.shuffle.GroupBatches;

/**
 * Finds and writes the passages that articles share, and the articles that are near copies. Only
 * hashes of runs of words are shuffled; the text of what was found is read from the run's own
 * documents, which are whole when all runs are there.
 */
public final class FindPassages
    extends PTransform<PCollection<Batch<ArticleShingles>>, PCollection<ShardCount>> {
  private static final long serialVersionUID = 1L;

  static final TupleTag<Batch<PassageSide>> SIDES = new TupleTag<>() {};
  static final TupleTag<Batch<Copy>> COPIES = new TupleTag<>() {};

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
  public PCollection<ShardCount> expand(PCollection<Batch<ArticleShingles>> shingles) {
    PCollectionTuple found =
        shingles
            .apply("ByHash", GroupBatches.byShard())
            .apply("Match", ParDo.of(new Match(shards)))
            .setCoder(BatchCoder.of())
            .apply("ByArticles", GroupBatches.byShard())
            .apply(
                "Join", ParDo.of(new Join(shards)).withOutputTags(SIDES, TupleTagList.of(COPIES)));
    PCollection<ShardCount> passages =
        found
            .get(SIDES)
            .setCoder(BatchCoder.of())
            .apply("ByDocuments", GroupBatches.byShard())
            .apply("LookUp", ParDo.of(new LookUpPassages(run, earlier, shards)))
            .setCoder(BatchCoder.of())
            .apply("ByPassage", GroupBatches.byShard())
            .apply("WritePassages", ParDo.of(new WritePassages(run)));
    PCollection<ShardCount> copies =
        found
            .get(COPIES)
            .setCoder(BatchCoder.of())
            .apply("ByCopy", GroupBatches.byShard())
            .apply("WriteCopies", ParDo.of(new WriteCopies(run)));
    return PCollectionList.of(passages).and(copies).apply("Files", Flatten.pCollections());
  }

  static final class Match
      extends DoFn<KV<Integer, Iterable<Batch<ArticleShingles>>>, Batch<SharedShingles>> {
    private static final long serialVersionUID = 1L;

    private final int shards;

    Match(int shards) {
      this.shards = shards;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<Batch<ArticleShingles>>> shard,
        OutputReceiver<Batch<SharedShingles>> out) {
      List<ArticleShingles> runs = Batch.all(shard.getValue(), ArticleShingles.getClassSchema());
      Batches<SharedShingles> shared =
          new Batches<>(SharedShingles.getClassSchema(), shards, out::output);
      ShingleMatcher.match(
          runs, found -> shared.add(Batches.shard(PassageFinder.pair(found), shards), found));
      shared.flush();
    }
  }

  static final class Join
      extends DoFn<KV<Integer, Iterable<Batch<SharedShingles>>>, Batch<PassageSide>> {
    private static final long serialVersionUID = 1L;

    private final int shards;

    Join(int shards) {
      this.shards = shards;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<Batch<SharedShingles>>> shard, MultiOutputReceiver out) {
      Batches<PassageSide> sides =
          new Batches<>(PassageSide.getClassSchema(), shards, out.get(SIDES)::output);
      Batches<Copy> copies = new Batches<>(Copy.getClassSchema(), shards, out.get(COPIES)::output);
      PassageFinder.find(
          Batch.all(shard.getValue(), SharedShingles.getClassSchema()),
          side -> sides.add(shardOf(side.getPlace()), side),
          copy -> copies.add(Batches.shard(copy.getDocId(), shards), copy));
      sides.flush();
      copies.flush();
    }

    /** Sides in one file of documents are looked up together. */
    private int shardOf(DocumentPlace place) {
      return Math.floorMod(31 * place.getRun() + place.getShard(), shards);
    }
  }

  static final class WritePassages
      extends DoFn<KV<Integer, Iterable<Batch<PassageSide>>>, ShardCount> {
    private static final long serialVersionUID = 1L;

    private final RunFolder run;

    WritePassages(RunFolder run) {
      this.run = run;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<Batch<PassageSide>>> shard, OutputReceiver<ShardCount> out)
        throws IOException {
      Map<String, PassageSide> firsts = new TreeMap<>();
      Map<String, PassageSide> seconds = new TreeMap<>();
      for (PassageSide side : Batch.all(shard.getValue(), PassageSide.getClassSchema())) {
        (side.getSecond() ? seconds : firsts).put(side.getPassageId(), side);
      }
      if (!firsts.keySet().equals(seconds.keySet())) {
        String lone = Collections.min(Sets.symmetricDifference(firsts.keySet(), seconds.keySet()));
        throw new IllegalStateException("the passage " + lone + " has one side only");
      }
      try (ShardWriter writer = ShardWriter.of(run, shard.getKey())) {
        for (PassageSide first : firsts.values()) {
          PassageSide second = Objects.requireNonNull(seconds.get(first.getPassageId()));
          if (PassageTexts.areSame(first, second)) {
            writer.append(Dataset.PASSAGES, passage(first, second));
          }
        }
        writer.finish().forEach(out::output);
      }
    }

    private static Passage passage(PassageSide first, PassageSide second) {
      return new Passage(
          first.getPassageId(),
          first.getDocId(),
          first.getSpan(),
          second.getDocId(),
          second.getSpan(),
          first.getWords());
    }
  }

  /** Writes for each copy the smallest of the articles that it is a copy of. */
  static final class WriteCopies extends DoFn<KV<Integer, Iterable<Batch<Copy>>>, ShardCount> {
    private static final long serialVersionUID = 1L;

    private final RunFolder run;

    WriteCopies(RunFolder run) {
      this.run = run;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<Batch<Copy>>> shard, OutputReceiver<ShardCount> out)
        throws IOException {
      Map<String, Copy> smallest = new TreeMap<>();
      for (Copy copy : Batch.all(shard.getValue(), Copy.getClassSchema())) {
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
