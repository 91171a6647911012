package rasid.reconcile;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rasid.record.Fingerprint;
import rasid.record.Passage;
import rasid.record.SharedRun;
import rasid.record.Span;
import rasid.text.ContentId;

/** Finds the passages that two articles share, from runs of words that both have. */
public final class PassageFinder {

  /**
   * Up to so many articles with one run of words, all are compared; among more, each with the first
   * only, so that cost stays linear.
   */
  private static final int SMALL_BUCKET = 8;

  private PassageFinder() {}

  /** Key of the two articles of a run. */
  public static String pair(SharedRun run) {
    return run.getA().getDocId() + "|" + run.getB().getDocId();
  }

  /**
   * The pairs of articles that share a run, among fingerprints of any hashes. A run that an article
   * repeats counts once, at its first place.
   */
  public static List<SharedRun> pairs(Iterable<Fingerprint> fingerprints) {
    Map<Long, Map<String, Fingerprint>> firstOf = new HashMap<>();
    for (Fingerprint fingerprint : fingerprints) {
      firstOf
          .computeIfAbsent(fingerprint.getHash(), hash -> new TreeMap<>())
          .merge(fingerprint.getDocId(), fingerprint, (x, y) -> x.getWord() <= y.getWord() ? x : y);
    }
    List<SharedRun> pairs = new ArrayList<>();
    firstOf.values().forEach(byDocument -> addPairs(new ArrayList<>(byDocument.values()), pairs));
    return pairs;
  }

  private static void addPairs(List<Fingerprint> runs, List<SharedRun> pairs) {
    int anchors = runs.size() <= SMALL_BUCKET ? runs.size() : 1;
    for (int i = 0; i < anchors; i++) {
      for (int j = i + 1; j < runs.size(); j++) {
        pairs.add(new SharedRun(runs.get(i), runs.get(j)));
      }
    }
  }

  /** Joins the runs that articles share, of any pairs, to the longest passages. */
  public static List<Passage> passages(Iterable<SharedRun> runs) {
    List<SharedRun> sorted = Lists.newArrayList(runs);
    sorted.sort(
        Comparator.comparing(PassageFinder::pair)
            .thenComparingInt((SharedRun run) -> run.getB().getWord() - run.getA().getWord())
            .thenComparingInt(run -> run.getA().getWord()));
    List<Passage> passages = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || !follows(sorted.get(i - 1), sorted.get(i))) {
        passages.add(passage(sorted.subList(first, i)));
        first = i;
      }
    }
    return passages;
  }

  private static boolean follows(SharedRun run, SharedRun next) {
    return pair(next).equals(pair(run))
        && next.getA().getWord() == run.getA().getWord() + 1
        && next.getB().getWord() == run.getB().getWord() + 1;
  }

  private static Passage passage(List<SharedRun> runs) {
    Span a = span(Lists.transform(runs, SharedRun::getA));
    Span b = span(Lists.transform(runs, SharedRun::getB));
    String docA = runs.get(0).getA().getDocId();
    String docB = runs.get(0).getB().getDocId();
    String id = ContentId.of(docA, a.getBegin(), a.getEnd(), docB, b.getBegin(), b.getEnd());
    return new Passage(id, docA, a, docB, b, runs.size() + Fingerprints.WORDS - 1);
  }

  /**
   * The span from the first run to the last; each run shows the text up to the next, so the whole
   * text is known.
   */
  private static Span span(List<Fingerprint> runs) {
    Fingerprint last = runs.get(runs.size() - 1);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i + 1 < runs.size(); i++) {
      String run = runs.get(i).getText();
      text.append(
          run, 0, run.offsetByCodePoints(0, runs.get(i + 1).getBegin() - runs.get(i).getBegin()));
    }
    text.append(last.getText());
    return new Span(runs.get(0).getBegin(), last.getEnd(), text.toString());
  }
}
