package org.pmo4j.model.id;

/**
 * Identity of a lesson.
 *
 * @param value the id as the source system writes it; not blank, at most {@value Identifier#MAX_LENGTH} characters
 */
public record LessonId(String value) implements Identifier {

    public LessonId {
        Identifier.check("LessonId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
