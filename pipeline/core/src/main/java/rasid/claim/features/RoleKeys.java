package rasid.claim.features;

import java.util.List;
import java.util.stream.Stream;
import rasid.linear.Hashing;
import rasid.linear.Softmax;
import rasid.quantity.Quantity;

/**
 * What is asked of annotated claims when one is decided: claims with the same word for what
 * happened, with the same counted noun, with both. Each key is one such question.
 */
public final class RoleKeys {

  private enum K {
    TRIGGER,
    TRIGGER_ROOT,
    TRIGGER_CLUSTER,
    TRIGGER_TOPIC,
    TRIGGER_KIND,
    TRIGGER_NEXT,
    TRIGGER_PREPOSITION,
    COUNTED,
    COUNTED_ROOT,
    COUNTED_CLUSTER,
    BOTH_ROOTS,
    TRIGGER_COUNTED_CLUSTER,
    TRIGGER_CLUSTER_COUNTED;

    private final long salt = Hashing.of("key." + name());
  }

  /** The level of clusters that has the most of them. */
  private static final int FINEST = 3;

  private static final int COARSE = 1;
  private static final int TOPIC = 2;

  private RoleKeys() {}

  /** Number of keys of a claim. */
  public static final int COUNT = K.values().length;

  /** Names of the keys, in their order. */
  public static List<String> names() {
    return Stream.of(K.values()).map(K::name).toList();
  }

  /**
   * The keys of a claim.
   *
   * @param triggers probability that no candidate of the number tells what happened, then of each
   * @param counted the same of the head of what is counted
   */
  public static long[] of(NumberContext number, float[] triggers, float[] counted) {
    SentenceFacts s = number.sentence();
    int trigger = best(number, triggers);
    int thing = best(number, counted);
    Quantity quantity = number.quantity();
    long kind = Symbols.place(quantity.kind());
    long unit = quantity.unit() == null ? kind : Hashing.of(quantity.unit());
    long stem = trigger < 0 ? 0 : s.stem[trigger];
    long root = trigger < 0 ? 0 : s.root[trigger];
    long thingRoot = thing < 0 ? kind : s.root[thing];
    long[] keys = new long[COUNT];
    int last = 0;
    keys[last++] = Hashing.both(K.TRIGGER.salt, stem);
    keys[last++] = Hashing.both(K.TRIGGER_ROOT.salt, root);
    keys[last++] =
        Hashing.both(K.TRIGGER_CLUSTER.salt, trigger < 0 ? -1 : s.clusters[trigger][FINEST]);
    keys[last++] = Hashing.both(K.TRIGGER_TOPIC.salt, trigger < 0 ? -1 : s.topics[trigger][TOPIC]);
    keys[last++] = Hashing.both(K.TRIGGER_KIND.salt, Hashing.both(stem, kind));
    keys[last++] =
        Hashing.both(
            K.TRIGGER_NEXT.salt, Hashing.both(root, trigger < 0 ? 0 : s.stem(trigger + 1)));
    keys[last++] =
        Hashing.both(K.TRIGGER_PREPOSITION.salt, Hashing.both(root, s.stem(number.first() - 1)));
    keys[last++] = Hashing.both(K.COUNTED.salt, thing < 0 ? unit : s.stem[thing]);
    keys[last++] = Hashing.both(K.COUNTED_ROOT.salt, thingRoot);
    keys[last++] =
        Hashing.both(
            K.COUNTED_CLUSTER.salt, thing < 0 ? Hashing.both(1, unit) : s.clusters[thing][FINEST]);
    keys[last++] = Hashing.both(K.BOTH_ROOTS.salt, Hashing.both(root, thingRoot));
    keys[last++] =
        Hashing.both(
            K.TRIGGER_COUNTED_CLUSTER.salt,
            Hashing.both(root, thing < 0 ? Hashing.both(1, kind) : s.clusters[thing][COARSE]));
    keys[last] =
        Hashing.both(
            K.TRIGGER_CLUSTER_COUNTED.salt,
            Hashing.both(trigger < 0 ? -1 : s.clusters[trigger][COARSE], thingRoot));
    return keys;
  }

  /** The likeliest candidate, or -1 where none is likelier. */
  static int best(NumberContext number, float[] probabilities) {
    int best = Softmax.best(probabilities, probabilities.length);
    return best == 0 ? -1 : number.candidates()[best - 1];
  }
}
