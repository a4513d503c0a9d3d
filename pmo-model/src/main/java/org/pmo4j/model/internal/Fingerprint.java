package org.pmo4j.model.internal;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.PartyId;
import org.pmo4j.model.internal.RecordPlan.Component;
import org.pmo4j.model.internal.RecordPlan.Shape;

/**
 * A SHA-256 digest of a record and all it holds. Every value is preceded by its kind and its length, so that no two
 * different records feed the same bytes; components that are null are left out, so that a component that a later version
 * adds does not change the digest of data that does not use it.
 */
public final class Fingerprint {

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Returns 64 hexadecimal digits in lower case. */
    public static String of(Record record) {
        var fingerprint = new Fingerprint();
        fingerprint.addRecord(record);
        return HexFormat.of().formatHex(fingerprint.digest.digest());
    }

    private void addRecord(Object record) {
        digest.update((byte) '{');
        for (Component component : RecordPlan.of(record.getClass()).components()) {
            Object value = component.get(record);
            if (value != null) {
                addText('.', component.name());
                add(component.shape(), value);
            }
        }
        digest.update((byte) '}');
    }

    private void add(Shape shape, Object value) {
        switch (shape.kind()) {
            case RECORD -> addRecord(value);
            case LIST, SET -> addAll(shape.element(), (Collection<?>) value);
            case CONSTANT -> addText('e', ((Enum<?>) value).name());
            case DECIMAL -> addText('n', ((BigDecimal) value).stripTrailingZeros().toPlainString());
            case PARTY -> addText('i', ((PartyId) value).qualified());
            case CURRENCY -> addText('c', ((CurrencyUnit) value).getCode());
            case DATE -> addText('d', value.toString());
            case BOOLEAN -> addText('b', value.toString());
            case WHOLE -> addText('n', value.toString());
            case IDENTIFIER -> addText('i', value.toString());
            case TEXT -> addText('t', (String) value);
        }
    }

    private void addAll(@Nullable Shape element, Collection<?> values) {
        addText('[', Integer.toString(values.size()));
        values.forEach(value -> add(element, value));
    }

    private void addText(char kind, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((byte) kind);
        int length = bytes.length;
        for (int shift = 24; shift >= 0; shift -= 8) {
            digest.update((byte) (length >>> shift));
        }
        digest.update(bytes);
    }
}
