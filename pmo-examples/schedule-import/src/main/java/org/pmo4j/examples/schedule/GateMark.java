package org.pmo4j.examples.schedule;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mpxj.ActivityCode;
import org.mpxj.ActivityCodeValue;
import org.mpxj.CustomField;
import org.mpxj.FieldType;
import org.mpxj.FieldTypeClass;
import org.mpxj.ProjectFile;
import org.mpxj.Task;
import org.mpxj.TaskField;

/**
 * The mark of the milestones that are gates, for example {@code Text1=gate}, {@code Flag3=true}, {@code Stage Gate=.+} or
 * {@code Name=DP\d.*}: a task field, or an activity code of Primavera, and an expression that its whole value matches,
 * upper and lower case alike. Fields are named as the plan shows them or as its author renamed them.
 */
public final class GateMark {

    private final String field;
    private final Pattern value;

    private GateMark(String field, Pattern value) {
        this.field = field;
        this.value = value;
    }

    /**
     * Reads a mark.
     *
     * @param text the field, an equals sign and a regular expression
     * @return the mark
     * @throws IllegalArgumentException if the text has no such form; the message says why
     */
    public static GateMark parse(String text) {
        int equals = text.indexOf('=');
        String field = equals < 0 ? "" : text.substring(0, equals).strip();
        if (field.isEmpty() || equals == text.length() - 1) {
            throw new IllegalArgumentException("'" + text + "' is no mark of the form FIELD=EXPRESSION");
        }
        try {
            int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
            return new GateMark(field, Pattern.compile(text.substring(equals + 1).strip(), flags));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' holds no regular expression: " + e.getDescription() + " at " + e.getIndex(), e);
        }
    }

    /** Tells whether the plan has such a field or activity code, filled or not. */
    boolean knownTo(ProjectFile plan) {
        return fields(plan).findAny().isPresent()
                || plan.getActivityCodes().stream().anyMatch(code -> named(code.getName()));
    }

    boolean matches(Task task) {
        Stream<String> ofFields = fields(task.getParentFile())
                .map(task::getCachedValue)
                .filter(Objects::nonNull)
                .map(Object::toString);
        return Stream.concat(ofFields, codes(task)).anyMatch(text -> value.matcher(text.strip()).matches());
    }

    String field() {
        return field;
    }

    private Stream<FieldType> fields(ProjectFile plan) {
        Stream<FieldType> own = plan.getUserDefinedFields().stream()
                .filter(type -> named(type.getName()))
                .map(FieldType.class::cast);
        Stream<FieldType> builtIn = Arrays.stream(TaskField.values())
                .filter(type -> named(type.name()) || named(type.getName()))
                .map(FieldType.class::cast);
        Stream<FieldType> renamed = plan.getCustomFields().stream()
                .filter(custom -> named(custom.getAlias()))
                .map(CustomField::getFieldType);
        return Stream.of(own, builtIn, renamed)
                .flatMap(stream -> stream)
                .filter(type -> type.getFieldTypeClass() == FieldTypeClass.TASK);
    }

    private Stream<String> codes(Task task) {
        Map<ActivityCode, ActivityCodeValue> codes = task.getActivityCodeValues();
        if (codes == null) {
            return Stream.empty();
        }
        return codes.entrySet().stream()
                .filter(entry -> named(entry.getKey().getName()) && entry.getValue() != null)
                .flatMap(entry -> Stream.of(entry.getValue().getName(), entry.getValue().getDescription()))
                .filter(Objects::nonNull);
    }

    private boolean named(@Nullable String name) {
        return field.equalsIgnoreCase(name);
    }
}
