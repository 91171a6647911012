package rasid.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;
import rasid.annotation.TokenSpan;
import rasid.claim.features.AskedNumber;
import rasid.claim.features.SentenceFacts;
import rasid.claim.features.SourceCandidate;
import rasid.claim.features.SpeechFacts;
import rasid.claim.features.SpeechFacts.Link;
import rasid.entity.Mention;
import rasid.quantity.Quantity;
import rasid.record.EntityType;

/**
 * The phrases that may be sources of the numbers of an article, read sentence by sentence: every
 * noun phrase and name of the sentence, and who spoke in the sentences before. One instance serves
 * one article.
 */
public final class SourceCandidates {

  /** Speakers of earlier sentences that are kept. */
  private static final int KEPT = 10;

  /** Tokens from a speaker to what opens the statement. */
  private static final int STATEMENT = 12;

  /** Where the subject of the first verb of a sentence begins at the latest. */
  private static final int FIRST_SUBJECT = 2;

  private final SpeechWords words;
  private final AttributionFinder finder;
  private final Deque<Speaker> earlier = new ArrayDeque<>();
  private List<Attribution> attributions = List.of();
  private List<Speaker> here = List.of();
  private @Nullable List<Speaker> all;
  private @Nullable SpeechFacts speech;
  private boolean open;

  /** Candidates of an article of which nothing is read. */
  public SourceCandidates(SpeechWords words) {
    this.words = words;
    finder = new AttributionFinder(words);
  }

  /** Reads the next sentence. */
  public void next(AnnotatedSentence sentence, List<Mention> mentions, SentenceFacts facts) {
    keep();
    attributions = finder.next(sentence, mentions);
    List<Link> links = new ArrayList<>();
    for (Attribution said : attributions) {
      links.add(new Link(said.cueToken(), said.rule().id(), said.wholeSentence(), said.source()));
    }
    SpeechFacts known = new SpeechFacts(facts, links, words.openings(sentence), open);
    speech = known;
    open = stillOpen(sentence);
    here = phrases(known, mentions);
    all = null;
  }

  /** The attributions of the sentence. */
  List<Attribution> attributions() {
    return attributions;
  }

  /** The question who is the source of a number of the sentence. */
  AskedNumber ask(Quantity quantity) {
    SpeechFacts known = Objects.requireNonNull(speech, "a sentence is read before its numbers");
    return new AskedNumber(known, quantity, known.sentence().tokensOf(quantity.number()));
  }

  /** How many of all candidates are of the sentence. */
  int here() {
    return here.size();
  }

  /**
   * The candidates of the sentence in order, then those of earlier ones, the last first; the same
   * list for each number of the sentence.
   */
  List<Speaker> all() {
    List<Speaker> known = all;
    if (known == null) {
      known = Stream.concat(here.stream(), earlier.stream()).toList();
      all = known;
    }
    return known;
  }

  /** Whether a quotation is open at the end of a sentence. */
  private boolean stillOpen(AnnotatedSentence sentence) {
    boolean now = open;
    for (int i = 0; i < sentence.size(); i++) {
      now =
          switch (sentence.key(i)) {
            case "«", "“" -> true;
            case "»", "”" -> false;
            default -> now;
          };
    }
    return now;
  }

  /** Keeps who spoke in the sentence. */
  private void keep() {
    for (Speaker speaker : here) {
      if (speaks(speaker)) {
        earlier.addFirst(speaker);
      }
    }
    while (earlier.size() > KEPT) {
      earlier.removeLast();
    }
  }

  /** Whether a cue names it, a statement follows, or its verb begins the sentence. */
  private boolean speaks(Speaker speaker) {
    SpeechFacts speech = speaker.phrase().speech();
    int first = speaker.phrase().first();
    if (speech.verbAt(first - 1) && first <= FIRST_SUBJECT) {
      return true;
    }
    int last = speaker.phrase().last();
    if (speech.verbAt(first - 1) || speech.verbAt(last + 1)) {
      for (int i = last + 1; i <= last + STATEMENT; i++) {
        if (speech.opensAt(i)) {
          return true;
        }
      }
    }
    for (Attribution said : attributions) {
      if (said.source() != null && said.source().overlaps(speaker.phrase().range())) {
        return true;
      }
    }
    return false;
  }

  /** The names, and the noun phrases without the name of a person in them. */
  private List<Speaker> phrases(SpeechFacts speech, List<Mention> mentions) {
    AnnotatedSentence sentence = speech.sentence();
    List<Speaker> found = new ArrayList<>();
    Mention[] names = new Mention[sentence.size()];
    for (Mention mention : mentions) {
      names[mention.firstToken()] = mention;
    }
    boolean inside = false;
    for (int i = 0; i < sentence.size(); i++) {
      AnnotatedToken token = sentence.tokens().get(i);
      if (names[i] != null) {
        found.add(speaker(speech, names[i].tokens(), names[i]));
        inside = true;
        continue;
      }
      boolean spoken = i > 0 && speech.cueAt(i - 1) && !token.isVerb() && !speech.opensAt(i);
      boolean nominal =
          (token.isNoun() || token.isAdjective() || spoken)
              && !token.isPunctuation()
              && !speech.cueAt(i);
      if (nominal && !inside) {
        TokenSpan phrase = words.subject(sentence, mentions, i);
        if (phrase != null && !hasPerson(mentions, phrase)) {
          found.add(speaker(speech, phrase, null));
        }
      }
      inside = nominal;
    }
    return found;
  }

  private static Speaker speaker(SpeechFacts speech, TokenSpan tokens, @Nullable Mention name) {
    return new Speaker(
        new SourceCandidate(speech, tokens, name == null ? null : name.type()), name);
  }

  private static boolean hasPerson(List<Mention> mentions, TokenSpan phrase) {
    for (Mention mention : mentions) {
      if (mention.type() == EntityType.PERSON && phrase.contains(mention.tokens())) {
        return true;
      }
    }
    return false;
  }
}
