package org.pmo4j.model.delivery;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.LessonId;
import org.pmo4j.model.internal.Check;

/**
 * One lesson learned (经验教训).
 *
 * @param id identity
 * @param title title
 * @param recordedOn recorded on; null when not held
 */
public record Lesson(
        LessonId id,
        String title,
        @Nullable LocalDate recordedOn) {

    public Lesson {
        var check = Check.of(Lesson.class);
        check.required("id", id);
        title = check.text("title", title);
        check.done();
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
