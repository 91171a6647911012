package rasid.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;
import rasid.lexicon.Lexicons;
import rasid.lexicon.WordForms;
import rasid.tables.Table;
import rasid.text.ArabicNormalizer;

/** Words that tell what happened (events.tsv). */
final class EventLexicon {

  /** What an event happens to. */
  enum Counts {
    PERSON,
    THING,
    VALUE,
    /** Values, and things that are traded. */
    GOODS,
    ANY
  }

  /**
   * A trigger in a sentence.
   *
   * @param first its first token
   * @param last its last token
   * @param event symbol of the event
   * @param counts what the event happens to
   * @param row id of the row that lists it
   */
  record Trigger(int first, int last, String event, Counts counts, String row) {}

  private record Entry(List<String> keys, String event, String pos, Counts counts, String row) {}

  private final Map<String, List<Entry>> byFirst = new HashMap<>();

  static EventLexicon of(Lexicons lexicons) {
    EventLexicon lexicon = new EventLexicon();
    for (Table.Row row : lexicons.rows("events.tsv")) {
      List<String> keys = List.of(ArabicNormalizer.key(row.get("phrase")).split(" "));
      Counts counts =
          switch (row.get("counts")) {
            case "person" -> Counts.PERSON;
            case "thing" -> Counts.THING;
            case "value" -> Counts.VALUE;
            case "goods" -> Counts.GOODS;
            case "any" -> Counts.ANY;
            default ->
                throw row.bad(
                    "counts is none of person, thing, value, goods, any: " + row.get("counts"));
          };
      lexicon
          .byFirst
          .computeIfAbsent(keys.get(0), key -> new ArrayList<>())
          .add(
              new Entry(
                  keys,
                  row.get("event"),
                  row.get("pos"),
                  counts,
                  "events.tsv:" + row.get("phrase")));
    }
    Comparator<Entry> longestFirst = Comparator.comparing(entry -> -entry.keys().size());
    lexicon.byFirst.values().forEach(entries -> Collections.sort(entries, longestFirst));
    return lexicon;
  }

  /** All triggers of a sentence; one word can be a trigger of several events. */
  List<Trigger> find(AnnotatedSentence sentence) {
    List<Set<String>> forms = new ArrayList<>(sentence.size());
    for (AnnotatedToken token : sentence.tokens()) {
      forms.add(forms(token));
    }
    List<Trigger> triggers = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Set<String> seen = new LinkedHashSet<>();
      for (String form : forms.get(i)) {
        for (Entry entry : byFirst.getOrDefault(form, List.of())) {
          if (matches(entry, sentence, forms, i) && seen.add(entry.event())) {
            triggers.add(
                new Trigger(
                    i, i + entry.keys().size() - 1, entry.event(), entry.counts(), entry.row()));
          }
        }
      }
    }
    return triggers;
  }

  private static Set<String> forms(AnnotatedToken token) {
    if (token.isPunctuation()) {
      return Set.of();
    }
    Set<String> forms = new LinkedHashSet<>();
    if (token.isVerb()) {
      forms.addAll(WordForms.verbBases(token.key()));
    }
    forms.addAll(WordForms.bases(token.key()));
    return forms;
  }

  private static boolean matches(
      Entry entry, AnnotatedSentence sentence, List<Set<String>> forms, int first) {
    boolean verb = sentence.tokens().get(first).isVerb();
    if ((entry.pos().equals("verb") && !verb) || (entry.pos().equals("noun") && verb)) {
      return false;
    }
    for (int i = 1; i < entry.keys().size(); i++) {
      if (first + i >= sentence.size() || !forms.get(first + i).contains(entry.keys().get(i))) {
        return false;
      }
    }
    return true;
  }
}
