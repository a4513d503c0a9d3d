package org.pmo4j.rules.testkit;

/** What every policy must keep to, whatever it asks for, for example {@link #LOCALITY}. */
public enum PolicyLaw {

    /** Whatever the portfolio holds or lacks, no policy is ERROR. */
    NO_ERROR("a policy never fails itself"),

    /** Evaluating the same portfolio again, by the same engine or with several threads, gives the same rows. */
    DETERMINISM("the same portfolio gives the same rows"),

    /** Lists and sets whose order carries no meaning may come in any order. */
    ORDER("the order of the input does not matter"),

    /**
     * For policies on projects: when components of one project change, what is said of all other projects stays. Up to three
     * components change at once; each becomes null or takes the value that another project has there.
     */
    LOCALITY("a change to one project changes nothing on another"),

    /**
     * For policies on projects: what is said of a project is the same when it is evaluated without the others. Where
     * something refers to the others, they stand there with id and name only.
     */
    PARTS("evaluation in parts equals evaluation as a whole"),

    /**
     * For each register that policies declare: whatever is said to be unknown for want of the register, when the register is
     * held as in the portfolio, is said to be unknown for want of it also when nobody holds it. So filling it can only take
     * such findings away.
     */
    EVIDENCE("adding evidence creates no finding of missing evidence"),

    /**
     * Where none of the registers is held that a policy declares, it gives neither PASS nor FAIL. Policies that declare a
     * register that cannot be null, or none, are left out.
     */
    NULL_REGISTER("what is not held gives neither PASS nor FAIL"),

    /**
     * Valid waivers for half of the violations of a portfolio, drawn by lot, turn the violations that they cover from FAIL
     * into WAIVED with the same severity, evidence and message, and change no other row. Policies that declare to read
     * {@code waivers} are left out, because waivers are what they judge.
     */
    WAIVER("waiving turns FAIL into WAIVED and nothing else"),

    /**
     * A monitor of the portfolio takes three changes drawn by lot and a date a month later. After each its rows are those of a
     * fresh evaluation, and the outcomes that it says have changed are those in which the two differ.
     */
    MONITOR("a live monitor equals a fresh evaluation"),

    /**
     * The projects judged one by one in an order drawn by lot, half of them by another stream, and the portfolio from their digests:
     * the rows are those of the evaluation as a whole.
     */
    STREAM("projects that come one by one are judged as all at once"),

    /**
     * Title, message and remedy, and the message of each finding, are there in both languages; the Chinese ones hold Chinese
     * characters and differ from the English ones. Each word in braces is evidence or a parameter of every violation, and no
     * message still shows one.
     */
    TEXTS("texts are complete in both languages");

    private final String sentence;

    PolicyLaw(String sentence) {
        this.sentence = sentence;
    }

    /** Returns name and sentence, for example {@code LOCALITY (a change to one project changes nothing on another)}. */
    @Override
    public String toString() {
        return name() + " (" + sentence + ")";
    }
}
