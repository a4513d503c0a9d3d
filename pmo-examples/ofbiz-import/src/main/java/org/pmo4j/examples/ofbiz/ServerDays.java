package org.pmo4j.examples.ofbiz;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The one place where a timestamp of OFBiz becomes a day. OFBiz writes {@code 2007-12-14 23:30:00.0} without a zone and means
 * the zone of its server; the day is that of the office where people entered it. With a server in UTC and an office in
 * Shanghai this example is 2007-12-15.
 *
 * @param server zone of the OFBiz server
 * @param office zone in which days are meant; the same zone leaves the day as it is written
 */
record ServerDays(ZoneId server, ZoneId office) {

    private static final DateTimeFormatter TIMESTAMP = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT)
            .withChronology(IsoChronology.INSTANCE);

    /**
     * Reads a field.
     *
     * @param entity the entity
     * @param field a field of type date-time
     * @param faults takes what cannot be read
     * @return the day; null when it is not held or cannot be read
     */
    @Nullable LocalDate day(Entity entity, String field, Faults faults) {
        String text = entity.field(field);
        if (text == null) {
            return null;
        }
        try {
            LocalDateTime time = LocalDateTime.parse(text, TIMESTAMP);
            return time.atZone(server).withZoneSameInstant(office).toLocalDate();
        } catch (DateTimeParseException unreadable) {
            faults.add(entity.place(), field + " '" + text + "' is no timestamp such as 2007-12-14 00:00:00.0");
            return null;
        }
    }
}
