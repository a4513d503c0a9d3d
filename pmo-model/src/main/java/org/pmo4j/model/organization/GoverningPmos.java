package org.pmo4j.model.organization;

import java.util.Arrays;
import java.util.List;
import org.pmo4j.model.id.PmoId;

/**
 * The PMOs in service that govern one project, for example one of level UNIT and one of level ENTERPRISE (归口PMO): a view, not
 * stored.
 *
 * @param pmos the PMOs; 0..n
 */
public record GoverningPmos(List<Pmo> pmos) {

    public GoverningPmos {
        pmos = List.copyOf(pmos);
    }

    /**
     * Names the PMOs.
     *
     * @return their ids, in the order of {@code pmos}
     */
    public List<PmoId> ids() {
        return pmos.stream().map(Pmo::id).toList();
    }

    /**
     * Lists the levels that more PMOs work on than one project should have.
     *
     * @param maxPerLevel PMOs allowed on each level; &gt;= 0
     * @return the levels, ascending; PMOs whose level is not held count for none
     */
    public List<PmoLevel> crowdedLevels(int maxPerLevel) {
        return Arrays.stream(PmoLevel.values()).filter(level -> on(level) > maxPerLevel).toList();
    }

    /**
     * Names the PMOs on the levels that have too many.
     *
     * @param maxPerLevel PMOs allowed on each level; &gt;= 0
     * @return their ids, in the order of {@code pmos}
     */
    public List<PmoId> onCrowdedLevels(int maxPerLevel) {
        List<PmoLevel> crowded = crowdedLevels(maxPerLevel);
        return pmos.stream().filter(pmo -> pmo.level() != null && crowded.contains(pmo.level())).map(Pmo::id).toList();
    }

    /**
     * Tells whether a level has too many PMOs.
     *
     * @param maxPerLevel PMOs allowed on each level; &gt;= 0
     * @return true if some level is known to have more
     */
    public boolean crowded(int maxPerLevel) {
        return !crowdedLevels(maxPerLevel).isEmpty();
    }

    /**
     * Tells whether it hangs on PMOs whose level is not held if a level has too many.
     *
     * @param maxPerLevel PMOs allowed on each level; &gt;= 0
     * @return true if no level is known to have more, and one would have if all of them were on it
     */
    public boolean undecided(int maxPerLevel) {
        long unknown = pmos.stream().filter(pmo -> pmo.level() == null).count();
        return !crowded(maxPerLevel)
                && Arrays.stream(PmoLevel.values()).anyMatch(level -> on(level) + unknown > maxPerLevel);
    }

    private long on(PmoLevel level) {
        return pmos.stream().filter(pmo -> pmo.level() == level).count();
    }
}
