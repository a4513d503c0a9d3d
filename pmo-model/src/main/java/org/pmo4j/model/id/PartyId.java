package org.pmo4j.model.id;

/**
 * Identity of a party: a person or an organisation, for example {@code person:P-7} or {@code unit:BOARD}. Its type tells
 * a person from an organisation at compile time.
 */
public sealed interface PartyId extends Identifier permits PersonId, UnitId, PmoId {

    /**
     * Returns the id with the kind of party in front, as the portfolio document writes it where any party may stand.
     *
     * @return for example {@code person:P-7}, {@code unit:BOARD}, {@code pmo:EPMO}
     */
    default String qualified() {
        return kind() + ":" + value();
    }

    /**
     * Returns the kind of party.
     *
     * @return {@code person}, {@code unit} or {@code pmo}
     */
    default String kind() {
        if (this instanceof PersonId) {
            return "person";
        }
        return this instanceof UnitId ? "unit" : "pmo";
    }

    /**
     * Reads what {@link #qualified()} writes.
     *
     * @param text for example {@code person:P-7}
     * @return the id
     * @throws IllegalArgumentException if the text does not begin with {@code person:}, {@code unit:} or {@code pmo:}
     */
    static PartyId parse(String text) {
        int colon = text.indexOf(':');
        String id = text.substring(colon + 1);
        return switch (colon < 0 ? "" : text.substring(0, colon)) {
            case "person" -> new PersonId(id);
            case "unit" -> new UnitId(id);
            case "pmo" -> new PmoId(id);
            default -> throw new IllegalArgumentException(
                    "'" + text + "' names no party: write person:ID, unit:ID or pmo:ID");
        };
    }
}
