package org.pmo4j.examples.ofbiz;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who the parties of the files are. */
final class Parties {

    private final Entities entities;

    Parties(Entities entities, Tally tally) {
        this.entities = entities;
        for (EntityType type : new EntityType[] {EntityType.PARTY, EntityType.PERSON, EntityType.PARTY_GROUP}) {
            entities.all(type).forEach(entity -> tally.mapped(type.element()));
        }
    }

    boolean person(String party) {
        return entities.find(EntityType.PERSON, party) != null || "PERSON".equals(typeOf(party));
    }

    boolean group(String party) {
        return !person(party)
                && (entities.find(EntityType.PARTY_GROUP, party) != null || "PARTY_GROUP".equals(typeOf(party)));
    }

    /** Returns the name of a person or a group; null when the files do not hold it. */
    @Nullable String name(String party) {
        Entity group = entities.find(EntityType.PARTY_GROUP, party);
        if (group != null) {
            return group.field("groupName");
        }
        Entity person = entities.find(EntityType.PERSON, party);
        if (person == null) {
            return null;
        }
        String name = Stream.of("firstName", "lastName")
                .map(person::field)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? null : name;
    }

    private @Nullable String typeOf(String party) {
        Entity entity = entities.find(EntityType.PARTY, party);
        return entity == null ? null : entity.field("partyTypeId");
    }
}
