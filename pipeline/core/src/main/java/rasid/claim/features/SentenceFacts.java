package rasid.claim.features;

import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;
import rasid.entity.Mention;
import rasid.lexicon.ClassLexicon;
import rasid.lexicon.EventLexicon.Trigger;
import rasid.linear.FeatureVector;
import rasid.linear.Hashing;
import rasid.text.Memo;

/**
 * What features ask of the tokens of a sentence that has numbers, as hashes and flags, each
 * computed once.
 */
public final class SentenceFacts {

  /** The levels of topics that features use: 256 and 1024 clusters. */
  private static final int COARSE = 1;

  private static final int FINE = 2;

  private static final Memo<Long> PARTS_OF_SPEECH = new Memo<>(1 << 8, Hashing::of);

  static final long NOTHING = Hashing.of("<>");

  final AnnotatedSentence sentence;
  final int size;
  final long[] word;
  final long[] stem;
  final long[] light;
  final long[] root;
  final long[] pos;
  final int[][] clusters;

  /** Clusters of words that stand in like articles. */
  final int[][] topics;

  final boolean[] verb;
  final boolean[] noun;
  final boolean[] adjective;
  final boolean[] border;
  final boolean[] mark;
  final boolean[] definite;

  /** Whether a token is a number. */
  final boolean[] number;

  /** Whether it is the conjunction و. */
  final boolean[] and;

  /** Number of borders between clauses before each token. */
  final int[] borders;

  /** Type of the name that covers a token, or null. */
  final Mention[] name;

  /** Hash of the class and role that the lexicon gives to a word, 0 where it knows none. */
  final long[] lexiconClass;

  /** Hash of the class alone, 0 where the word names none itself. */
  final long[] namedClass;

  /** What the lexicon says a word does for the class: 0 nothing, else the role + 1. */
  final int[] classRole;

  /** The triggers of the lexicon. */
  final List<Trigger> triggers;

  /** Those that begin at each token. */
  final long[][] lexiconEvents;

  SentenceFacts(
      AnnotatedSentence sentence,
      List<Mention> mentions,
      List<Trigger> triggers,
      ClassLexicon classes,
      Memo<KnownWord> words,
      Set<String> clauseStarts) {
    this.sentence = sentence;
    this.triggers = triggers;
    size = sentence.size();
    word = new long[size];
    stem = new long[size];
    light = new long[size];
    root = new long[size];
    pos = new long[size];
    clusters = new int[size][];
    topics = new int[size][];
    verb = new boolean[size];
    noun = new boolean[size];
    adjective = new boolean[size];
    border = new boolean[size];
    mark = new boolean[size];
    definite = new boolean[size];
    number = new boolean[size];
    and = new boolean[size];
    borders = new int[size + 1];
    name = new Mention[size];
    lexiconClass = new long[size];
    namedClass = new long[size];
    classRole = new int[size];
    lexiconEvents = new long[size][];
    for (int i = 0; i < size; i++) {
      AnnotatedToken token = sentence.tokens().get(i);
      String key = token.key();
      KnownWord known = words.of(key, token.number());
      word[i] = known.word();
      stem[i] = known.stem();
      light[i] = known.light();
      root[i] = known.root();
      clusters[i] = known.clusters();
      topics[i] = known.topics();
      pos[i] = PARTS_OF_SPEECH.of(token.pos());
      verb[i] = token.isVerb();
      noun[i] = token.isNoun() && !token.isPunctuation();
      adjective[i] = token.isAdjective() && !token.isPunctuation();
      mark[i] = token.isPunctuation();
      number[i] = known.digits() || token.pos().startsWith("CD");
      and[i] = key.equals("و");
      definite[i] = token.isDefinite();
      border[i] =
          clauseStarts.contains(key)
              || switch (key) {
                case "،", "؛", ",", ":", ".", "!", "؟" -> true;
                default -> false;
              };
      borders[i + 1] = borders[i] + (border[i] ? 1 : 0);
      ClassLexicon.Found found = noun[i] || adjective[i] ? classes.at(sentence, i) : null;
      lexiconClass[i] =
          found == null ? 0 : Hashing.both(Hashing.of(found.symbol()), Symbols.place(found.role()));
      classRole[i] = found == null ? 0 : Symbols.place(found.role()) + 1;
      ClassLexicon.Found told =
          found != null && found.role() == ClassLexicon.Role.HEAD
              ? found
              : noun[i] || adjective[i] ? classes.specifierAt(sentence, i) : null;
      namedClass[i] = told == null ? 0 : Hashing.of(told.symbol());
    }
    for (Mention mention : mentions) {
      for (int i = mention.firstToken(); i <= mention.lastToken(); i++) {
        name[i] = mention;
      }
    }
    for (Trigger trigger : triggers) {
      int i = trigger.first();
      long event = Hashing.of(trigger.event());
      long[] before = lexiconEvents[i];
      if (before == null) {
        lexiconEvents[i] = new long[] {event};
      } else {
        lexiconEvents[i] = java.util.Arrays.copyOf(before, before.length + 1);
        lexiconEvents[i][before.length] = event;
      }
    }
  }

  boolean inside(int token) {
    return token >= 0 && token < size;
  }

  long word(int token) {
    return inside(token) ? word[token] : NOTHING;
  }

  long stem(int token) {
    return inside(token) ? stem[token] : NOTHING;
  }

  long pos(int token) {
    return inside(token) ? pos[token] : NOTHING;
  }

  long root(int token) {
    return inside(token) ? root[token] : NOTHING;
  }

  /** Borders between clauses from one token to another one behind it. */
  int bordersBetween(int from, int to) {
    return borders[Math.max(from, to)] - borders[Math.min(from, to)];
  }

  /** The triggers that the lexicon finds in it. */
  public List<Trigger> triggers() {
    return triggers;
  }

  /** The name that covers a token, or null. */
  public @Nullable Mention nameAt(int token) {
    return name[token];
  }

  /** The sentence. */
  public AnnotatedSentence sentence() {
    return sentence;
  }

  /** A noun or adjective. */
  boolean nominal(int token) {
    return inside(token) && (noun[token] || adjective[token]);
  }

  /** Adds what is known of a word by itself: word, stem, root, clusters, what the lexicon has. */
  void lexical(FeatureVector out, long salt, int token, float weight) {
    lexical(out, salt, token, weight, true);
  }

  void lexical(FeatureVector out, long salt, int token, float weight, boolean topical) {
    if (!inside(token)) {
      out.add(Hashing.both(salt, NOTHING), weight);
      return;
    }
    out.add(Hashing.both(salt, word[token]), weight);
    out.add(Hashing.both(salt + 1, stem[token]), weight);
    out.add(Hashing.both(salt + 2, root[token]), weight);
    if (light[token] != stem[token]) {
      out.add(Hashing.both(salt + 7, light[token]), weight);
    }
    int[] c = clusters[token];
    for (int level = 0; level < c.length; level++) {
      if (c[level] >= 0) {
        out.add(Hashing.both(salt + 3 + level, c[level]), weight);
      }
    }
    int[] topic = topics[token];
    for (int level = COARSE; topical && level <= FINE; level++) {
      if (topic[level] >= 0) {
        out.add(Hashing.both(salt + 10 + level, topic[level]), weight);
      }
    }
    if (lexiconClass[token] != 0) {
      out.add(Hashing.both(salt + 8, lexiconClass[token]), weight);
    }
    long[] events = lexiconEvents[token];
    if (events != null) {
      for (long event : events) {
        out.add(Hashing.both(salt + 9, event), weight);
      }
    }
  }
}
