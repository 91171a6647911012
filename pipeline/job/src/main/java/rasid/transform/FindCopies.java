package rasid.transform;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.Count;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Filter;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import rasid.record.ArticleAddress;
import rasid.record.ArticleCopy;
import rasid.record.ArticlePlace;
import rasid.record.Failure;
import rasid.source.ArticleSource;
import rasid.transform.shuffle.Batch;
import rasid.transform.shuffle.BatchCoder;
import rasid.transform.shuffle.Batches;
import rasid.transform.shuffle.GroupBatches;

/**
 * Finds articles that have one id and are read in different shards: those of files that are read in
 * ranges and, when documents of a run are among the input, of all files. Others of one id have one
 * file name, and so one shard. Only ids and places are shuffled.
 *
 * <p>Of articles of one id that one stays whose file comes first in the order of addresses, and in
 * a file the one that stands first; all others are copies.
 */
final class FindCopies
    extends PTransform<
        PCollection<KV<Integer, ArticleAddress>>, PCollection<KV<Integer, ArticleCopy>>> {
  private static final long serialVersionUID = 1L;

  /** The order in which articles are read. */
  private static final Comparator<ArticlePlace> ORDER =
      Comparator.comparing(ArticlePlace::getUri)
          .thenComparingLong(ArticlePlace::getBegin)
          .thenComparingLong(ArticlePlace::getNumber);

  private final ReadArticles reader;
  private final int shards;

  private FindCopies(ReadArticles reader, int shards) {
    super("FindCopies");
    this.reader = reader;
    this.shards = shards;
  }

  static FindCopies by(ReadArticles reader, int shards) {
    return new FindCopies(reader, shards);
  }

  @Override
  public PCollection<KV<Integer, ArticleCopy>> expand(
      PCollection<KV<Integer, ArticleAddress>> addresses) {
    PCollectionView<Long> documents =
        addresses
            .apply("Documents", Filter.by(address -> isDocuments(address.getValue())))
            .apply(
                "Any",
                Combine.globally(Count.<KV<Integer, ArticleAddress>>combineFn()).asSingletonView());
    return addresses
        .apply("Group", GroupByKey.create())
        .apply(
            "ReadIds", ParDo.of(new ReadIds(reader, shards, documents)).withSideInputs(documents))
        .setCoder(BatchCoder.of())
        .apply("ById", GroupBatches.byShard())
        .apply("Compare", ParDo.of(new Compare()))
        .setCoder(KvCoder.of(VarIntCoder.of(), AvroCoder.specific(ArticleCopy.class)));
  }

  private static boolean isDocuments(ArticleAddress address) {
    return address.getName().toLowerCase(Locale.ROOT).endsWith(".avro");
  }

  private static boolean isInRanges(ArticleAddress address) {
    return ReadArticles.isOfLines(address.getName());
  }

  private static final class ReadIds
      extends DoFn<KV<Integer, Iterable<ArticleAddress>>, Batch<ArticlePlace>> {
    private static final long serialVersionUID = 1L;

    private final ReadArticles reader;
    private final int shards;
    private final PCollectionView<Long> documents;

    ReadIds(ReadArticles reader, int shards, PCollectionView<Long> documents) {
      this.reader = reader;
      this.shards = shards;
      this.documents = documents;
    }

    @ProcessElement
    public void process(ProcessContext context) throws IOException {
      boolean all = context.sideInput(documents) > 0;
      Batches<ArticlePlace> places =
          new Batches<>(ArticlePlace.getClassSchema(), shards, context::output);
      for (ArticleAddress address : context.element().getValue()) {
        if (all || isInRanges(address)) {
          reader.read(address, new Ids(context.element().getKey(), address, places));
        }
      }
      places.flush();
    }

    /** Takes the ids of the articles of one address. */
    private final class Ids implements ReadArticles.Sink {
      private final int shard;
      private final ArticleAddress address;
      private final Batches<ArticlePlace> places;
      private long number;

      Ids(int shard, ArticleAddress address, Batches<ArticlePlace> places) {
        this.shard = shard;
        this.address = address;
        this.places = places;
      }

      @Override
      public void article(ArticleSource article, byte[] payload) {
        String docId = article.docId();
        places.add(
            Batches.shard(docId, shards),
            new ArticlePlace(
                Long.parseUnsignedLong(docId, 16),
                shard,
                address.getUri(),
                address.getBegin(),
                number++));
      }

      @Override
      public void failure(Failure failure) {
        // It is told when the articles are worked on.
      }
    }
  }

  /** Finds the ids that there are twice: first by their numbers alone, then by their places. */
  private static final class Compare
      extends DoFn<KV<Integer, Iterable<Batch<ArticlePlace>>>, KV<Integer, ArticleCopy>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<Batch<ArticlePlace>>> shard,
        OutputReceiver<KV<Integer, ArticleCopy>> out) {
      long[] several = several(shard.getValue());
      Map<Long, List<ArticlePlace>> places = new TreeMap<>();
      for (Batch<ArticlePlace> batch : shard.getValue()) {
        for (ArticlePlace place :
            Batch.<ArticlePlace>all(List.of(batch), ArticlePlace.getClassSchema())) {
          if (Arrays.binarySearch(several, place.getId()) >= 0) {
            places.computeIfAbsent(place.getId(), key -> new ArrayList<>()).add(place);
          }
        }
      }
      for (List<ArticlePlace> ofOne : places.values()) {
        ofOne.sort(ORDER);
        ArticlePlace first = ofOne.get(0);
        for (ArticlePlace place : ofOne.subList(1, ofOne.size())) {
          // A file that several patterns match is one file.
          if (ORDER.compare(first, place) != 0) {
            out.output(
                KV.of(
                    place.getShard(),
                    new ArticleCopy(
                        place.getUri(), place.getBegin(), place.getNumber(), first.getUri())));
          }
        }
      }
    }

    /** The ids that are there more than once, in order. */
    private static long[] several(Iterable<Batch<ArticlePlace>> batches) {
      long[] ids = new long[1 << 10];
      int size = 0;
      for (Batch<ArticlePlace> batch : batches) {
        for (ArticlePlace place :
            Batch.<ArticlePlace>all(List.of(batch), ArticlePlace.getClassSchema())) {
          if (size == ids.length) {
            ids = Arrays.copyOf(ids, 2 * size);
          }
          ids[size++] = place.getId();
        }
      }
      Arrays.sort(ids, 0, size);
      int kept = 0;
      for (int i = 1; i < size; i++) {
        if (ids[i] == ids[i - 1] && (kept == 0 || ids[kept - 1] != ids[i])) {
          ids[kept++] = ids[i];
        }
      }
      return Arrays.copyOf(ids, kept);
    }
  }
}
