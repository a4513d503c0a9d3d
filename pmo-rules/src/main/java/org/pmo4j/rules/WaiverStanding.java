package org.pmo4j.rules;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.Waiver;
import org.pmo4j.model.governance.WaiverDefect;

/**
 * A waiver as it stands at the date of a report, for example W-1: EXPIRING, 12 days left, one finding exempted (豁免状况).
 *
 * @param waiver the waiver as known at the date
 * @param state its state; EXPIRING and VALID exempt, the others do not
 * @param defects what PORT-019 counts against it; empty when closed or not yet in force
 * @param exempted number of findings that are WAIVED because of it; &gt;= 0
 * @param daysLeft days from the date to the last valid day, 0 on that day; null unless EXPIRING or VALID
 */
public record WaiverStanding(
        Waiver waiver, WaiverState state, Set<WaiverDefect> defects, int exempted, @Nullable Integer daysLeft) {}
