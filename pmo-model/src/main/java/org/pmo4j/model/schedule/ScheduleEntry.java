package org.pmo4j.model.schedule;

/** What a schedule metric counts: an activity or a logic link (进度条目). */
public sealed interface ScheduleEntry permits Activity, Relationship {

    /**
     * Returns the shortest text that names the entry within its schedule.
     *
     * @return the id of an activity; a link in the form A-FS+2-B
     */
    String label();
}
