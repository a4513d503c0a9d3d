package org.pmo4j.examples.cli;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pmo4j.examples.cli.input.BadInput;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.ParameterDefinition;
import org.pmo4j.rules.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists all policies, or tells everything about one. */
@Command(
        name = "policies",
        description = "Lists all policies, or tells everything about one.",
        mixinStandardHelpOptions = true,
        versionProvider = Pmo.Version.class)
final class PoliciesCommand implements Runnable {

    @Parameters(paramLabel = "ID", arity = "0..1", description = "A policy, for example GATE-008.")
    private @Nullable String id;

    @Option(names = "--lang", paramLabel = "LANGUAGE", defaultValue = "en", description = "en (default) or zh.")
    private Language language;

    private final Console console;

    PoliciesCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        List<Policy> policies = GovernanceEngine.standard().policies();
        String text = id == null ? table(policies) : page(find(policies, id));
        Destination.write(null, console, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.append(text).flush();
        });
    }

    private static Policy find(List<Policy> policies, String id) {
        return policies.stream()
                .filter(policy -> policy.id().equals(id.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new BadInput("there is no policy '" + id + "'; 'pmo policies' lists all"));
    }

    private String table(List<Policy> policies) {
        var table = new TextTable();
        table.row(pick("ID", "编号"), pick("PACK", "策略包"), pick("SEVERITY", "严重程度"), pick("POLICY", "策略"));
        for (Policy policy : policies) {
            table.row(policy.id(), policy.pack(), language.nameOf(policy.severity()), policy.title().in(language));
        }
        return table.text();
    }

    private String page(Policy policy) {
        var table = new TextTable();
        table.row(policy.id(), policy.title().in(language));
        table.row(pick("pack", "策略包"), policy.pack());
        table.row(pick("severity", "严重程度"), language.nameOf(policy.severity()));
        table.row(pick("enforcement", "执行类别"), language.nameOf(policy.enforcement()));
        table.row(pick("addressee", "责任对象"), language.nameOf(policy.addressee()));
        table.row(pick("checked on", "检查对象"), language.component(policy.subject()) + " (" + level(policy) + ")");
        table.row(pick("reads", "读取"), policy.registers().stream()
                .map(language::component)
                .collect(Collectors.joining(pick(", ", "、"))));
        table.row(pick("parameters", "参数"), policy.parameters().isEmpty() ? "-" : parameter(policy.parameters().get(0)));
        policy.parameters().stream().skip(1).forEach(parameter -> table.row("", parameter(parameter)));
        table.row(pick("message", "消息"), policy.message().in(language));
        table.row(pick("remedy", "补救"), policy.remedy().in(language));
        table.row(pick("references", "依据"), policy.references());
        table.row(pick("since", "始于"), policy.since());
        return table.text();
    }

    private String level(Policy policy) {
        return policy.level() == Policy.Level.PROJECT ? pick("each project", "单个项目") : pick("whole portfolio", "整个组合");
    }

    private String parameter(ParameterDefinition parameter) {
        String unit = parameter.unit().equals("-") ? "" : " " + language.unit(parameter.unit());
        return List.of(
                        named(parameter) + " = " + parameter.defaultValue() + unit,
                        parameter.type(),
                        pick("range ", "范围") + range(parameter.range()))
                .stream()
                .collect(Collectors.joining("; "));
    }

    private String named(ParameterDefinition parameter) {
        String name = language.parameter(parameter.name());
        return name.equals(parameter.name())
                ? parameter.key()
                : name.replace("(" + parameter.name() + ")", "(" + parameter.key() + ")");
    }

    private String range(String range) {
        return range.equals("any") ? pick("any", "不限") : range.replace(" or none", pick(" or none", "或none"));
    }

    private String pick(String en, String zh) {
        return language.pick(en, zh);
    }
}
