package org.pmo4j.rules.twins.pmo;

import java.util.List;
import org.pmo4j.rules.twins.Twin;

/** The twins of the pack pmo. */
public final class PmoTwins {

    /** All of them, by policy. */
    public static final List<Twin> ALL = List.of(
            new Pmo001(),
            new Pmo002(),
            new Pmo003(),
            new Pmo004(),
            new Pmo005(),
            new Pmo006(),
            new Pmo007(),
            new Pmo008(),
            new Pmo009(),
            new Pmo010(),
            new Pmo011(),
            new Pmo012(),
            new Pmo013(),
            new Pmo014(),
            new Pmo015(),
            new Pmo016(),
            new Pmo017(),
            new Pmo018(),
            new Pmo019(),
            new Pmo020(),
            new Pmo021());

    private PmoTwins() {}
}
