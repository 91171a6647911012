package rasid.entity.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import rasid.annotation.TokenSpan;
import rasid.record.EntityType;

/**
 * The labels of tokens: O outside of names, and B, I, E, S for the first, an inner, the last and
 * the only token of a name of each type.
 */
public final class NameLabels {

  /** The types that are learned; their order is part of the model. */
  public static final List<EntityType> TYPES =
      List.of(
          EntityType.PERSON,
          EntityType.ORGANIZATION,
          EntityType.GPE,
          EntityType.LOCATION,
          EntityType.FACILITY,
          EntityType.NORP,
          EntityType.MISC);

  public static final int OUTSIDE = 0;
  public static final int COUNT = 1 + 4 * TYPES.size();

  private static final int[][] BEFORE = before();

  private NameLabels() {}

  /**
   * A name in a sentence.
   *
   * @param tokens its tokens
   * @param type its type
   */
  public record Name(TokenSpan tokens, EntityType type) {}

  /** The labels that may stand before a label. */
  static int[] before(int label) {
    return BEFORE[label];
  }

  static boolean mayBegin(int label) {
    return label == OUTSIDE || isFirst(label);
  }

  static boolean mayEnd(int label) {
    return label == OUTSIDE || isLast(label);
  }

  /** The labels of all tokens of a sentence whose names do not overlap. */
  public static byte[] encode(int tokens, List<Name> names) {
    byte[] labels = new byte[tokens];
    for (Name name : names) {
      byte[] inside = encode(name);
      System.arraycopy(inside, 0, labels, name.tokens().first(), inside.length);
    }
    return labels;
  }

  /** The labels of the tokens of a name. */
  static byte[] encode(Name name) {
    byte[] labels = new byte[name.tokens().size()];
    int type = 1 + 4 * TYPES.indexOf(name.type());
    Arrays.fill(labels, (byte) (type + 1));
    labels[0] = (byte) type;
    labels[labels.length - 1] = (byte) (type + (labels.length == 1 ? 3 : 2));
    return labels;
  }

  /** The names that labels stand for, in order. */
  public static List<Name> decode(byte[] labels) {
    List<Name> names = new ArrayList<>();
    int first = -1;
    for (int i = 0; i < labels.length; i++) {
      if (isFirst(labels[i])) {
        first = i;
      }
      if (labels[i] != OUTSIDE && isLast(labels[i])) {
        names.add(new Name(new TokenSpan(first, i), TYPES.get((labels[i] - 1) / 4)));
      }
    }
    return names;
  }

  private static boolean isFirst(int label) {
    return label != OUTSIDE && ((label - 1) % 4 == 0 || (label - 1) % 4 == 3);
  }

  private static boolean isLast(int label) {
    return label != OUTSIDE && (label - 1) % 4 >= 2;
  }

  private static int[][] before() {
    int[][] before = new int[COUNT][];
    for (int label = 0; label < COUNT; label++) {
      List<Integer> allowed = new ArrayList<>();
      for (int last = 0; last < COUNT; last++) {
        boolean free = mayEnd(last);
        boolean inside = last != OUTSIDE && !isLast(last);
        boolean same = inside && label != OUTSIDE && (last - 1) / 4 == (label - 1) / 4;
        if (mayBegin(label) ? free : same) {
          allowed.add(last);
        }
      }
      before[label] = allowed.stream().mapToInt(Integer::intValue).toArray();
    }
    return before;
  }
}
