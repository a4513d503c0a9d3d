package org.pmo4j.examples.cli.csv;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.pmo4j.examples.cli.input.JsonValue;

/** Makes a check of its settings in the mapping file. */
final class CheckSettings {

    private static final CellReader NUMBER =
            new CellReader.Decimal("", Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?"), "", ".", BigDecimal.ONE);

    private CheckSettings() {}

    static RowCheck check(JsonValue value, List<Pattern> unknown) {
        Map<String, JsonValue> members =
                value.members(MappingFile.known("column", "atMost", "order", "changeOf", "formats", "tolerance"));
        String column = members.containsKey("column") ? members.get("column").text() : "?";
        long rules = members.keySet().stream().filter(List.of("atMost", "order", "changeOf")::contains).count();
        if (!members.containsKey("column") || rules != 1) {
            value.fault("needs a column, and one of atMost, order and changeOf");
        }
        for (String name : List.of("formats", "tolerance")) {
            if (members.containsKey(name) && !members.containsKey("changeOf")) {
                members.get(name).fault("has no meaning without changeOf");
            }
        }
        if (members.containsKey("order")) {
            List<String> words = members.get("order").items().stream().map(JsonValue::text).toList();
            return new RowCheck(column, new CellReader.Text(), unknown, new RowCheck.InOrder(words));
        }
        if (members.containsKey("changeOf")) {
            return new RowCheck(column, NUMBER, unknown, new RowCheck.ChangeOf(
                    members.get("changeOf").text(),
                    members.containsKey("formats") ? ReaderSettings.day(value, members) : NUMBER,
                    members.containsKey("tolerance") ? members.get("tolerance").number() : BigDecimal.ZERO));
        }
        return new RowCheck(column, NUMBER, unknown, new RowCheck.AtMost(
                members.containsKey("atMost") ? members.get("atMost").number() : BigDecimal.ZERO));
    }
}
