package rasid.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rasid.dataset.Dataset;
import rasid.record.Copy;
import rasid.record.Passage;
import rasid.record.Span;

/**
 * Checks what is said of several articles: that passages hold the words of their articles, and that
 * the articles of passages and copies are there. It is told of articles one after another, because
 * not all of their texts fit into memory; of passages it keeps hashes.
 */
final class SharedTextCheck {

  /** A stretch of an article, in code points, and the hash of its words. */
  private record Stretch(int begin, int end, int hash) {}

  private final Findings findings;
  private final Map<String, List<Stretch>> stretches = new HashMap<>();

  /** Articles that something is said of, and that did not come yet. */
  private final Set<String> wanted = new HashSet<>();

  SharedTextCheck(RunStore run, Findings findings) throws IOException {
    this.findings = findings;
    run.<Passage>forEach(
        Dataset.PASSAGES,
        passage -> {
          findings.count(Dataset.PASSAGES);
          add(passage.getDocA(), passage.getSpanA());
          add(passage.getDocB(), passage.getSpanB());
        });
    run.<Copy>forEach(
        Dataset.COPIES,
        copy -> {
          findings.count(Dataset.COPIES);
          wanted.add(copy.getDocId());
          wanted.add(copy.getCopyOf());
        });
  }

  private void add(String doc, Span span) {
    wanted.add(doc);
    stretches
        .computeIfAbsent(doc, key -> new ArrayList<>())
        .add(new Stretch(span.getBegin(), span.getEnd(), span.getText().hashCode()));
  }

  /** Takes the text of an article, as code points. */
  void article(String doc, int[] text) {
    wanted.remove(doc);
    List<Stretch> here = stretches.remove(doc);
    if (here == null) {
      return;
    }
    for (Stretch stretch : here) {
      findings.countSpan();
      boolean isRight =
          stretch.begin() >= 0
              && stretch.begin() <= stretch.end()
              && stretch.end() <= text.length
              && new String(text, stretch.begin(), stretch.end() - stretch.begin()).hashCode()
                  == stretch.hash();
      if (!isRight) {
        findings.add(
            "the passage "
                + stretch.begin()
                + " to "
                + stretch.end()
                + " of "
                + doc
                + " does not hold its words");
      }
    }
  }

  /** Ends, when all articles of the run came: those that are missing are of no earlier run. */
  void end() {
    wanted.stream()
        .sorted()
        .forEach(doc -> findings.add("passages or copies are of " + doc + ", which is not there"));
  }
}
