package rasid.reconcile;

/**
 * That an article names a town or province.
 *
 * @param id its entity_id
 * @param country its country
 */
public record TownMention(String id, String country) {}
