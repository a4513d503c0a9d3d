package org.pmo4j.examples.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of {@code pmo import} for plans. Every command reads them at its start, so they name no class of a plan. */
final class PlanArguments {

    @Option(
            names = "--gates",
            paramLabel = "FIELD=EXPRESSION",
            description = "Which milestones of a plan are gates: a field or an activity code, and a regular expression that its whole value "
                    + "matches, for example Text1=gate or Name=DP\\d.*; none by default.")
    @Nullable String gates;

    @Option(
            names = "--baselines-approved",
            description = "The baselines saved in the plan are approved ones; no plan says so itself.")
    boolean baselinesApproved;

    @Option(
            names = "--organization",
            paramLabel = "NAME",
            description = "The performing organisation; the plan's company by default.")
    @Nullable String organization;
}
