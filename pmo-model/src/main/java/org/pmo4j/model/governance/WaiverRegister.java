package org.pmo4j.model.governance;

import java.util.List;
import org.pmo4j.model.internal.Check;

/**
 * Waivers (豁免登记册).
 *
 * @param waivers entries; 0..n
 */
public record WaiverRegister(
        List<Waiver> waivers) {

    public WaiverRegister {
        var check = Check.of(WaiverRegister.class);
        waivers = check.byId("waivers", waivers, Waiver::id);
        check.done();
    }
}
