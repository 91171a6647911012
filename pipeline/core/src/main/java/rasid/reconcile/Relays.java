package rasid.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rasid.entity.Mention;
import rasid.record.Claim;
import rasid.record.Span;
import rasid.text.ArabicNormalizer;
import rasid.text.TextOffsets;

/** Through whom an article has what its claims say. */
final class Relays {

  private final TextOffsets offsets;

  /** The names of the article by their begin, as UTF-16 index. */
  private final TreeMap<Integer, Mention> mentions = new TreeMap<>();

  private final Map<Span, String> known = new HashMap<>();

  Relays(List<Mention> mentions, TextOffsets offsets) {
    this.offsets = offsets;
    mentions.forEach(mention -> this.mentions.put(mention.range().begin(), mention));
  }

  /** Entities, else normalised names, the outermost first. */
  List<String> of(Claim claim) {
    return claim.getSourceChain().stream()
        .map(span -> known.computeIfAbsent(span, this::name))
        .toList();
  }

  private String name(Span span) {
    int begin = offsets.index(span.getBegin());
    int end = offsets.index(span.getEnd());
    Map.Entry<Integer, Mention> first = mentions.ceilingEntry(begin);
    return first != null && first.getValue().range().end() <= end
        ? first.getValue().thing().id()
        : ArabicNormalizer.key(span.getText());
  }
}
