package rasid.extract;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.entity.Mention;
import rasid.entity.NamedThing;
import rasid.reconcile.TownMention;
import rasid.reconcile.Towns;

/**
 * The names of an article.
 *
 * @param mentions in the order of the text
 * @param country code of the country that the article is mainly about, or null
 * @param countryId entity id of that country when the article names it, or null
 * @param towns the towns and provinces that it names, each time
 */
public record NameLayer(
    List<Mention> mentions,
    @Nullable String country,
    @Nullable String countryId,
    List<TownMention> towns) {

  static NameLayer of(List<Mention> mentions, @Nullable String country, Towns towns) {
    String countryId =
        mentions.stream()
            .map(Mention::thing)
            .filter(thing -> thing.isCountry() && Objects.equals(thing.country(), country))
            .map(NamedThing::id)
            .findFirst()
            .orElse(null);
    return new NameLayer(
        List.copyOf(mentions),
        country,
        countryId,
        mentions.stream().map(towns::of).flatMap(Optional::stream).toList());
  }
}
