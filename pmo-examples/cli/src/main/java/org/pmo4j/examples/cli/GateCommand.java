package org.pmo4j.examples.cli;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.pmo4j.examples.cli.input.BadInput;
import org.pmo4j.examples.cli.input.Faults;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.id.GateId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Severity;
import org.pmo4j.rules.decision.GateCriteria;
import org.pmo4j.rules.decision.GateRecommendation;
import org.pmo4j.rules.report.GateText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Recommends a decision for a gate of a project. */
@Command(
        name = "gate",
        description = "Recommends a decision for a gate of a project: GO, CONDITIONAL_GO, HOLD, RECYCLE or STOP, with reasons and"
                + " conditions. Exit status 1 unless it is GO or CONDITIONAL_GO.",
        mixinStandardHelpOptions = true,
        versionProvider = Pmo.Version.class)
final class GateCommand implements Callable<Integer> {

    @Mixin
    private final EvaluationOptions evaluation;

    @Option(names = "--project", paramLabel = "ID", required = true, description = "The project.")
    private String project;

    @Option(names = "--gate", paramLabel = "ID", required = true, description = "A gate of its plan.")
    private String gate;

    @Option(names = "--lang", paramLabel = "LANGUAGE", defaultValue = "en", description = "en (default) or zh.")
    private Language language;

    @Option(
            names = "--blocking-from",
            paramLabel = "SEVERITY",
            defaultValue = "blocker",
            description = "The least severity that keeps the gate shut. Default: blocker.")
    private Severity blockingFrom;

    @Option(
            names = "--condition-from",
            paramLabel = "SEVERITY",
            defaultValue = "major",
            description = "The least severity that becomes a condition. Default: major.")
    private Severity conditionFrom;

    private final Console console;

    GateCommand(Console console, StandardEngine standardEngine) {
        this.console = console;
        this.evaluation = new EvaluationOptions(standardEngine);
    }

    @Override
    public Integer call() {
        Faults faults = new Faults();
        if (conditionFrom.compareTo(blockingFrom) > 0) {
            faults.add("--condition-from: " + conditionFrom + " is graver than --blocking-from " + blockingFrom);
        }
        EvaluationOptions.Request request = evaluation.load(faults);
        GovernanceReport report = request.engine().evaluate(request.portfolio(), request.asOf());
        GateRecommendation recommendation = recommendation(report);
        Destination.write(null, console, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            GateText.in(language).write(recommendation, writer);
            writer.flush();
        });
        return recommendation.decision().compareTo(GateDecision.HOLD) < 0 ? 0 : 1;
    }

    private GateRecommendation recommendation(GovernanceReport report) {
        try {
            return GateRecommendation.of(
                    report, new ProjectId(project), new GateId(gate), new GateCriteria(blockingFrom, conditionFrom));
        } catch (IllegalArgumentException e) {
            throw new BadInput(e.getMessage());
        }
    }
}
